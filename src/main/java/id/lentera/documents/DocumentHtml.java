package id.lentera.documents;

import id.lentera.documents.Document.Block;
import id.lentera.documents.Document.Bullets;
import id.lentera.documents.Document.Column;
import id.lentera.documents.Document.Heading;
import id.lentera.documents.Document.PageBreak;
import id.lentera.documents.Document.Picture;
import id.lentera.documents.Document.Table;
import id.lentera.documents.Document.Text;
import java.util.List;
import java.util.Locale;

/** A document as XHTML with printed pages in mind. */
final class DocumentHtml {

    private final Document document;
    private final StringBuilder out = new StringBuilder(1 << 16);

    private DocumentHtml(Document document) {
        this.document = document;
    }

    static String of(Document document) {
        return new DocumentHtml(document).write();
    }

    /** A page that is the picture and nothing else. */
    static String picture(Picture picture) {
        return "<html><head><style>@page{size:%dpx %dpx;margin:0} body{margin:0} svg{display:block}</style></head><body>%s</body></html>"
                .formatted(picture.width(), picture.height(), svg(picture));
    }

    private String write() {
        out.append(
                "<html lang=\"%s\"><head><title>%s</title><meta name=\"description\" content=\"%s\"/><style>%s</style></head><body>"
                        .formatted(
                                document.language().equals("en") ? "en" : "id",
                                escape(document.title()),
                                escape(document.subject()),
                                DocumentStyle.css(document)));
        document.blocks().forEach(this::block);
        return out.append("</body></html>").toString();
    }

    private void block(Block block) {
        switch (block) {
            case Heading(int level, String text) -> element("h" + Math.clamp(level, 1, 3), "", text);
            case Text(Document.Style style, String text) ->
                element("p", style.name().toLowerCase(Locale.ROOT), text);
            case Bullets(List<String> items) -> {
                out.append("<ul>");
                items.forEach(item -> element("li", "", item));
                out.append("</ul>");
            }
            case Table table -> table(table);
            case Picture picture ->
                out.append("<div class=\"picture\">").append(svg(picture)).append("</div>");
            case PageBreak() -> out.append("<div class=\"break\"></div>");
        }
    }

    private void table(Table table) {
        out.append("<table><thead><tr>");
        for (Column column : table.columns()) {
            out.append("<th scope=\"col\" style=\"width:%.2f%%\"%s>%s</th>"
                    .formatted(column.share() * 100, column.number() ? " class=\"number\"" : "", escape(column.head()))
                    .replace(",", "."));
        }
        out.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            for (int c = 0; c < row.size(); c++) {
                element("td", table.columns().get(c).number() ? "number" : "", row.get(c));
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void element(String name, String style, String text) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>').append(escape(text)).append("</").append(name).append('>');
    }

    /** The picture inside the page, in the font that is embedded. */
    private static String svg(Picture picture) {
        String svg = picture.svg();
        return svg.substring(svg.indexOf("<svg"))
                .replaceFirst("font-family=\"[^\"]*\"", "font-family=\"Roboto\"")
                .replaceFirst("<svg ", "<svg alt=\"" + escape(picture.told()).replace("$", "") + "\" ");
    }

    /** Text only; what XML can't hold is left out. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t' -> safe.append(' ');
                default -> {
                    if (letter >= ' ' && Character.isDefined(letter) && (letter < 0xd800 || letter > 0xdfff)) {
                        safe.appendCodePoint(letter);
                    }
                }
            }
        });
        return safe.toString();
    }
}
