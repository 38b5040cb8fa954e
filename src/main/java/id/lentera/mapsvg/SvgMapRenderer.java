package id.lentera.mapsvg;

import id.lentera.mapsvg.SvgMap.Area;
import id.lentera.mapsvg.SvgMap.Circle;
import id.lentera.mapsvg.SvgMap.Words;
import java.util.List;

/** Lays out a sheet: title above, map, legend where it leaves the map larger, source and date at the foot. */
public final class SvgMapRenderer {

    private static final int SMALL_PICTURE = 700;
    private static final double PAGE = 944;
    private static final double MARGIN = 26;
    private static final double TITLE = 21;
    private static final double SUBTITLE = 11.5;
    private static final double FOOT = 9.5;
    private static final double GAP = 12;
    private static final double WIDEST_LEGEND = 420;
    private static final double BESIDE = 0.235;
    private static final double FADED = 0.22;
    /** White lines don't part pale areas. */
    private static final String FADED_LINE = "#c3ccd5";

    private static final String SEA = "#dfe9ef";
    private static final String LAND = "#f7f5f0";

    private final SvgMap map;
    private final double unit;
    private final double margin;
    private final double width;
    private final double height;
    private final SvgText svg = new SvgText();

    private SvgMapRenderer(SvgMap map, double unit) {
        this.map = map;
        this.unit = unit;
        width = map.paper().width();
        height = map.paper().height();
        margin = MARGIN * unit;
    }

    /** One pixel of an A4 sheet on this paper: how much larger than usual everything is drawn. */
    public static double unit(SvgMap.Paper paper) {
        return Math.sqrt((double) paper.width() * paper.height()) / PAGE;
    }

    /** The picture as a complete document without scripts, fonts or anything fetched. */
    public static String render(SvgMap map) {
        return render(map, unit(map.paper()));
    }

    /** The same with letters and lines of a chosen size, for a picture that is part of a page. */
    public static String render(SvgMap map, double unit) {
        return new SvgMapRenderer(map, unit).sheet();
    }

    private String sheet() {
        Words words = map.words();
        svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .markup(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" xml:lang=\"%s\""
                                + " font-family=\"%s\" fill=\"#16202a\" role=\"img\" aria-labelledby=\"title\">",
                        width, height, width, height, "en".equals(words.language()) ? "en" : "id", Lettering.FAMILY)
                .raw("<title id=\"title\">" + SvgText.escape(words.title()) + "</title>\n")
                .markup("<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>", width, height)
                .raw("<defs>");
        Paint.define(svg, unit);
        svg.raw("</defs>\n");
        double top = head();
        double bottom = foot();
        MapFrame beside = frameBeside(top, bottom);
        MapFrame below = frameBelow(top, bottom);
        if (beside.scale() >= below.scale()) {
            drawBeside(beside);
        } else {
            drawBelow(below);
        }
        return svg.raw("</svg>\n").toString();
    }

    private double head() {
        double y = margin;
        for (String line : Lettering.wrap(map.words().title(), TITLE * unit, true, width - 2 * margin)) {
            y += TITLE * 1.15 * unit;
            svg.text(margin, y - TITLE * 0.2 * unit, TITLE * unit, "font-weight=\"bold\"", line);
        }
        for (String line : Lettering.wrap(map.words().subtitle(), SUBTITLE * unit, false, width - 2 * margin)) {
            y += SUBTITLE * 1.3 * unit;
            svg.text(margin, y, SUBTITLE * unit, "fill=\"#4a5a69\"", line);
        }
        return y + GAP * unit;
    }

    /** Written from the bottom up, so that the map gets what is left. */
    private double foot() {
        List<String> lines = map.words().footer().stream()
                .flatMap(text -> Lettering.wrap(text, FOOT * unit, false, width - 2 * margin).stream())
                .toList();
        double line = FOOT * 1.35 * unit;
        double top = height - margin - lines.size() * line;
        for (int i = 0; i < lines.size(); i++) {
            svg.text(margin, top + (i + 1) * line, FOOT * unit, "fill=\"#4a5a69\"", lines.get(i));
        }
        return top - GAP / 2 * unit;
    }

    private MapFrame frameBeside(double top, double bottom) {
        double wide = width - 2 * margin - width * BESIDE - GAP * 1.5 * unit;
        return MapFrame.of(margin, top, wide, Math.max(bottom - top, 1), map.view(), smallest());
    }

    private void drawBeside(MapFrame frame) {
        draw(frame);
        LegendBlock legend = new LegendBlock(map.words(), map.legend(), unit, width * BESIDE);
        double x = width - margin - width * BESIDE;
        legend.drawEntries(svg, x, frame.y());
        legend.drawRemarks(svg, x, frame.y() + legend.entriesHeight() + GAP / 2 * unit);
    }

    private MapFrame frameBelow(double top, double bottom) {
        LegendBlock legend = legendBelow();
        double high = Math.max(legend.entriesHeight(), legend.remarksHeight());
        double tall = Math.max(bottom - high - GAP * unit - top, 1);
        return MapFrame.of(margin, top, width - 2 * margin, tall, map.view(), smallest());
    }

    /** A picture this small is for a screen, where islets of less than a pixel only add weight. */
    private double smallest() {
        return width <= SMALL_PICTURE ? 1 : 0;
    }

    private void drawBelow(MapFrame frame) {
        draw(frame);
        LegendBlock legend = legendBelow();
        double top = frame.y() + frame.height() + GAP * unit;
        legend.drawEntries(svg, margin, top);
        legend.drawRemarks(svg, margin + legend.width() + 2 * GAP * unit, top);
    }

    private LegendBlock legendBelow() {
        double half = (width - 2 * margin) / 2 - GAP * unit;
        return new LegendBlock(map.words(), map.legend(), unit, Math.min(half, WIDEST_LEGEND * unit));
    }

    private void draw(MapFrame frame) {
        double fine = 1.0 / MapFrame.FINENESS;
        svg.markup(
                "<clipPath id=\"frame\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath><g clip-path=\"url(#frame)\">",
                frame.x(), frame.y(), frame.width(), frame.height());
        rectangle(frame, SEA, "none");
        svg.markup(
                "<g transform=\"translate(%s %s) scale(%s)\" fill-rule=\"evenodd\" stroke-linejoin=\"round\">",
                frame.x(), frame.y(), fine);
        path(frame, map.land(), "fill=\"" + LAND + "\"");
        map.areas().forEach(area -> area(frame, area));
        double line = unit * MapFrame.FINENESS;
        for (int i = 0; i < map.borders().size(); i++) {
            double wide = (0.6 + 0.5 * (map.borders().size() - 1 - i)) * line;
            path(frame, map.borders().get(i), stroke("#3f4f5c", wide));
        }
        path(frame, map.accent(), stroke("#ffffff", 3.6 * line));
        path(frame, map.accent(), stroke("#000000", 1.8 * line));
        svg.raw("</g>\n");
        map.circles().forEach(circle -> circle(frame, circle));
        Names.draw(svg, map.labels(), frame, 9.5 * unit);
        ScaleBar.of(frame.metresPerPixel(), frame.width())
                .draw(
                        svg,
                        frame.x() + 14 * unit,
                        frame.y() + frame.height() - 14 * unit,
                        unit,
                        map.words().language());
        stamp(frame);
        svg.raw("</g>\n");
        rectangle(frame, "none", "#c3ccd5");
    }

    private void area(MapFrame frame, Area area) {
        String path = frame.path(area.rings());
        if (path.isEmpty()) {
            return;
        }
        boolean blank = area.mark() == SvgMap.Mark.BLANK;
        double line = (map.areas().size() > 600 ? 0.25 : 0.5) * unit * MapFrame.FINENESS;
        svg.markup(
                "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" fill-opacity=\"%s\"/>",
                path,
                blank ? "#ffffff" : Paint.color(area.fill()),
                blank ? "#8b98a3" : area.faded() ? FADED_LINE : "#ffffff",
                line,
                area.faded() ? FADED : 1.0);
        String pattern = Paint.pattern(area.mark(), true);
        if (pattern != null) {
            svg.markup("<path d=\"%s\" fill=\"%s\" fill-opacity=\"%s\"/>", path, pattern, area.faded() ? FADED : 1.0);
        }
    }

    private void path(MapFrame frame, List<double[]> rings, String attributes) {
        String path = frame.path(rings);
        if (!path.isEmpty()) {
            svg.raw("<path d=\"" + path + "\" " + attributes + "/>\n");
        }
    }

    private void circle(MapFrame frame, Circle circle) {
        double x = frame.paperX(circle.x());
        double y = frame.paperY(circle.y());
        svg.markup(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" fill-opacity=\"%s\" stroke=\"%s\" stroke-opacity=\"%s\" stroke-width=\"%s\"/>",
                x,
                y,
                circle.radius(),
                circle.fill().isEmpty() ? "none" : Paint.color(circle.fill()),
                circle.faded() ? 0.12 : 0.75,
                Paint.color(circle.stroke()),
                circle.faded() ? 0.25 : 1.0,
                unit);
    }

    private void rectangle(MapFrame frame, String fill, String stroke) {
        svg.markup(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                frame.x(), frame.y(), frame.width(), frame.height(), fill, stroke, unit);
    }

    private void stamp(MapFrame frame) {
        String demo = map.words().demo();
        if (demo.isEmpty()) {
            return;
        }
        double size = 15 * unit;
        double wide = Lettering.width(demo, size, true) + 28 * unit;
        double middle = frame.x() + frame.width() / 2;
        svg.markup(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff3d9\" stroke=\"#b45f06\" stroke-width=\"%s\"/>",
                middle - wide / 2, frame.y() + 10 * unit, wide, 28 * unit, 2 * unit);
        svg.text(
                middle,
                frame.y() + 29 * unit,
                size,
                "font-weight=\"bold\" text-anchor=\"middle\" fill=\"#7a3e00\"",
                demo);
    }

    private static String stroke(String color, double width) {
        return "fill=\"none\" stroke=\"" + color + "\" stroke-width=\"" + SvgText.number(width) + "\"";
    }
}
