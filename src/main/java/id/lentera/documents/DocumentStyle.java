package id.lentera.documents;

import java.util.Locale;

/** How printed pages look. */
final class DocumentStyle {

    private static final String PAGE = """
            @page { size: A4; margin: 23mm 12.5mm 15mm 12.5mm;
              @top-left { content: "%s"; font: bold 9pt Roboto; color: #24527a; vertical-align: bottom; padding-bottom: 3mm; width: 60%%;
                border-bottom: 0.6pt solid #24527a; }
              @top-right { content: "%s"; font: bold 9pt Roboto; color: #9a3412; text-align: right; vertical-align: bottom;
                padding-bottom: 3mm; width: 40%%; border-bottom: 0.6pt solid #24527a; }
              @bottom-left { content: "%s"; font: 7pt Roboto; color: #5b6672; width: 85%%; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 7pt Roboto; color: #5b6672; } }
            """;

    private static final String BODY = """
            * { -fs-table-paginate: paginate; }
            body { font-family: Roboto; font-size: %1$spt; line-height: 1.3; color: #16202a; margin: 0; }
            h1 { font-size: %2$spt; line-height: 1.15; margin: 0 0 1.5mm; color: #123452; }
            h2 { font-size: %3$spt; margin: 2.6mm 0 1mm; color: #24527a; page-break-after: avoid; }
            h3 { font-size: %1$spt; margin: 2mm 0 0.5mm; page-break-after: avoid; }
            p { margin: 0 0 1.2mm; }
            p.lead { font-size: %4$spt; margin-bottom: 2mm; }
            p.small { font-size: %5$spt; color: #414d59; }
            p.warning { background: #fff3d9; border-left: 2.5pt solid #b45f06; padding: 1mm 2mm; color: #6b3600; font-weight: bold; }
            ul { margin: 0 0 1mm; padding-left: 4.5mm; }
            li { margin-bottom: 0.4mm; font-size: %5$spt; }
            table { width: 100%%; border-collapse: collapse; margin-bottom: 1.5mm; font-size: %5$spt; table-layout: fixed; }
            th { text-align: left; vertical-align: bottom; background: #e8eef4; border-bottom: 0.8pt solid #24527a; padding: 0.9mm 1.2mm; }
            td { vertical-align: top; border-bottom: 0.3pt solid #c3ccd5; padding: 0.75mm 1.2mm; }
            tr { page-break-inside: avoid; }
            .number { text-align: right; }
            .picture { margin: 1mm 0; page-break-inside: avoid; }
            svg { display: block; }
            .break { page-break-before: always; }
            """;

    private DocumentStyle() {}

    static String css(Document document) {
        return PAGE.formatted(text(document.head()), text(document.stamp()), text(document.foot()))
                + BODY.formatted(
                        size(document, 8.8),
                        size(document, 16),
                        size(document, 10.5),
                        size(document, 10),
                        size(document, 8));
    }

    private static String size(Document document, double points) {
        return String.format(Locale.ROOT, "%.2f", points * document.scale());
    }

    /** A text inside a style sheet that is itself inside a page. */
    private static String text(String text) {
        return DocumentHtml.escape(text).replace("\\", "").replace("&quot;", "'");
    }
}
