package id.lentera.documents;

import id.lentera.documents.Document.Column;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Page, styles, head and foot of a Word file. */
final class DocxFrame {

    static final String HEADING = "Heading";

    private static final String FONT = "Arial";
    private static final int TWIPS_PER_MM = 57;
    private static final int WIDTH = 11_906;
    private static final int HEIGHT = 16_838;
    private static final int SIDE = 12 * TWIPS_PER_MM;
    private static final int TEXT_WIDTH = WIDTH - 2 * SIDE;
    private static final int CELL_SIDE = 60;

    private DocxFrame() {}

    static void set(XWPFDocument word, Document document) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(20 * TWIPS_PER_MM));
        margins.setBottom(BigInteger.valueOf(13 * TWIPS_PER_MM));
        margins.setHeader(BigInteger.valueOf(10 * TWIPS_PER_MM));
        margins.setFooter(BigInteger.valueOf(7 * TWIPS_PER_MM));
        styles(word, document.language());
        word.getProperties().getCoreProperties().setTitle(document.title());
        word.getProperties().getCoreProperties().setDescription(document.subject());
        word.getProperties().getCoreProperties().setCreator("Lentera");
        XWPFParagraph head = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        run(head, document.head(), 9, true, "24527A");
        if (!document.stamp().isEmpty()) {
            XWPFParagraph stamp = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            stamp.setAlignment(ParagraphAlignment.RIGHT);
            run(stamp, document.stamp(), 9, true, "9A3412");
        }
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        run(foot, document.foot() + "  \u00b7  ", 7, false, "5B6672");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** Real headings, so that readers who listen can jump between them. */
    private static void styles(XWPFDocument word, String language) {
        XWPFStyles styles = word.createStyles();
        styles.setSpellingLanguage("en".equals(language) ? "en-GB" : "id-ID");
        for (int level = 1; level <= 2; level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(HEADING + level);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading " + level);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            styles.addStyle(new XWPFStyle(style));
        }
    }

    static void run(XWPFParagraph paragraph, String text, double size, boolean bold, String color) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setColor(color);
        run.setText(plain(text));
    }

    static void shade(XWPFParagraph paragraph, String color) {
        CTShd shade = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr().addNewShd()
                : paragraph.getCTP().addNewPPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setFill(color);
    }

    /** Lines between rows only, and columns as wide as told. */
    static void lines(XWPFTable table, List<Column> columns) {
        table.setWidth(TEXT_WIDTH);
        table.setCellMargins(25, CELL_SIDE, 25, CELL_SIDE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, "C3CCD5");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "24527A");
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, "C3CCD5");
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        for (int c = 0; c < columns.size(); c++) {
            int width = (int) (TEXT_WIDTH * columns.get(c).share());
            for (var row : table.getRows()) {
                row.getCell(c).setWidth(String.valueOf(width));
            }
        }
    }

    /** Characters that XML can't hold are left out. */
    private static String plain(String text) {
        return text.codePoints()
                .map(letter -> letter < ' ' ? ' ' : letter)
                .filter(letter -> Character.isDefined(letter) && (letter < 0xd800 || letter > 0xdfff))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
