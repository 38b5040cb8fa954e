package id.lentera.documents;

import id.lentera.documents.Document.Block;
import id.lentera.documents.Document.Bullets;
import id.lentera.documents.Document.Column;
import id.lentera.documents.Document.Heading;
import id.lentera.documents.Document.PageBreak;
import id.lentera.documents.Document.Picture;
import id.lentera.documents.Document.Style;
import id.lentera.documents.Document.Table;
import id.lentera.documents.Document.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.springframework.stereotype.Component;

/** Documents as Word files, to be edited further. */
@Component
public class DocxDocuments {

    private static final double POINTS_PER_PIXEL = 0.75;

    private final PdfDocuments pictures;

    DocxDocuments(PdfDocuments pictures) {
        this.pictures = pictures;
    }

    public void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            DocxFrame.set(word, document);
            boolean onNewPage = false;
            for (Block block : document.blocks()) {
                if (block instanceof PageBreak) {
                    onNewPage = true;
                } else {
                    add(word, block, document.scale(), onNewPage);
                    onNewPage = false;
                }
            }
            word.write(out);
        }
    }

    private void add(XWPFDocument word, Block block, double scale, boolean onNewPage) throws IOException {
        switch (block) {
            case Heading(int level, String text) -> {
                XWPFParagraph paragraph = paragraph(word, level == 1 ? 0 : 120, 50);
                paragraph.setStyle(DocxFrame.HEADING + Math.min(level, 2));
                paragraph.setKeepNext(true);
                paragraph.setPageBreak(onNewPage);
                run(paragraph, text, (level == 1 ? 16 : 10.5) * scale, true, level == 1 ? "123452" : "24527A");
            }
            case Text(Style style, String text) -> text(word, style, text, scale);
            case Bullets(List<String> items) ->
                items.forEach(item -> {
                    XWPFParagraph paragraph = paragraph(word, 0, 20);
                    paragraph.setIndentationLeft(200);
                    paragraph.setIndentationHanging(140);
                    run(paragraph, "\u2022 " + item, 8 * scale, false, "16202A");
                });
            case Table table -> table(word, table, scale);
            case Picture picture -> picture(word, picture);
            case PageBreak() -> throw new IllegalArgumentException("A break is part of what follows it");
        }
    }

    private static void text(XWPFDocument word, Style style, String text, double scale) {
        XWPFParagraph paragraph = paragraph(word, 0, 60);
        switch (style) {
            case LEAD -> run(paragraph, text, 10 * scale, false, "16202A");
            case NORMAL -> run(paragraph, text, 8.8 * scale, false, "16202A");
            case SMALL -> run(paragraph, text, 8 * scale, false, "414D59");
            case WARNING -> {
                DocxFrame.shade(paragraph, "FFF3D9");
                run(paragraph, text, 8.8 * scale, true, "6B3600");
            }
        }
    }

    private static void table(XWPFDocument word, Table content, double scale) {
        XWPFTable table =
                word.createTable(content.rows().size() + 1, content.columns().size());
        DocxFrame.lines(table, content.columns());
        List<Column> columns = content.columns();
        for (int c = 0; c < columns.size(); c++) {
            cell(table.getRow(0), c, columns.get(c).head(), columns.get(c), scale, true);
        }
        table.getRow(0).setRepeatHeader(true);
        for (int r = 0; r < content.rows().size(); r++) {
            XWPFTableRow row = table.getRow(r + 1);
            row.setCantSplitRow(true);
            for (int c = 0; c < columns.size(); c++) {
                cell(row, c, content.rows().get(r).get(c), columns.get(c), scale, false);
            }
        }
        paragraph(word, 0, 0).setSpacingBetween(0.4);
    }

    private static void cell(XWPFTableRow row, int position, String text, Column column, double scale, boolean head) {
        XWPFTableCell cell = row.getCell(position);
        if (head) {
            cell.setColor("E8EEF4");
        }
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(column.number() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        run(paragraph, text, 8 * scale, head, "16202A");
    }

    private void picture(XWPFDocument word, Picture picture) throws IOException {
        XWPFParagraph paragraph = paragraph(word, 0, 60);
        XWPFRun run = paragraph.createRun();
        try (ByteArrayInputStream png = new ByteArrayInputStream(pictures.png(picture))) {
            run.addPicture(
                            png,
                            org.apache.poi.common.usermodel.PictureType.PNG,
                            "picture.png",
                            Units.toEMU(picture.width() * POINTS_PER_PIXEL),
                            Units.toEMU(picture.height() * POINTS_PER_PIXEL))
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(picture.told());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument word, int before, int after) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, double size, boolean bold, String color) {
        DocxFrame.run(paragraph, text, size, bold, color);
    }
}
