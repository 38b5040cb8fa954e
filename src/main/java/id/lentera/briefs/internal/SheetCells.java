package id.lentera.briefs.internal;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cells of a workbook. A text never becomes a formula, neither here nor when somebody edits or exports it. */
final class SheetCells {

    private static final int LONGEST = 32_000;
    private static final int CHARACTER = 256;

    private final XSSFCellStyle quoted;
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;
    private final XSSFCellStyle warning;
    private final XSSFCellStyle input;

    SheetCells(XSSFWorkbook book) {
        quoted = book.createCellStyle();
        quoted.setQuotePrefixed(true);
        head = bold(book, 11);
        head.setWrapText(true);
        fill(head, IndexedColors.PALE_BLUE);
        title = bold(book, 14);
        warning = bold(book, 12);
        fill(warning, IndexedColors.LIGHT_YELLOW);
        input = book.createCellStyle();
        fill(input, IndexedColors.LEMON_CHIFFON);
    }

    void title(XSSFSheet sheet, int row, String text) {
        text(sheet.createRow(row), 0, text, title);
    }

    void warning(XSSFSheet sheet, int row, String text) {
        text(sheet.createRow(row), 0, text, warning);
    }

    void note(XSSFSheet sheet, int row, String text) {
        text(sheet.createRow(row), 0, text);
    }

    void head(XSSFSheet sheet, int row, List<String> texts) {
        Row created = sheet.createRow(row);
        for (int c = 0; c < texts.size(); c++) {
            text(created, c, texts.get(c), head);
        }
        sheet.createFreezePane(0, row + 1);
    }

    void text(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(cut(text));
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(quoted);
        }
    }

    private void text(Row row, int column, String text, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(cut(text));
        // A heading that looks like a formula keeps its look and loses its danger.
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            XSSFCellStyle safe = (XSSFCellStyle) row.getSheet().getWorkbook().createCellStyle();
            safe.cloneStyleFrom(style);
            safe.setQuotePrefixed(true);
            cell.setCellStyle(safe);
        } else {
            cell.setCellStyle(style);
        }
    }

    void number(Row row, int column, double number) {
        row.createCell(column).setCellValue(number);
    }

    void number(Row row, int column, BigDecimal number) {
        number(row, column, number.doubleValue());
    }

    /** A number that readers are invited to change. */
    void input(Row row, int column, double number) {
        Cell cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(input);
    }

    void formula(Row row, int column, String formula) {
        row.createCell(column).setCellFormula(formula);
    }

    void widths(XSSFSheet sheet, int... characters) {
        for (int c = 0; c < characters.length; c++) {
            sheet.setColumnWidth(c, characters[c] * CHARACTER);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static XSSFCellStyle bold(XSSFWorkbook book, int size) {
        XSSFFont font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) size);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static void fill(XSSFCellStyle style, IndexedColors color) {
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
