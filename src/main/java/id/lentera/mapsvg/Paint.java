package id.lentera.mapsvg;

import id.lentera.mapsvg.SvgMap.Mark;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours and the patterns that stand for states without a figure, the same as on the page. */
final class Paint {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double SIZE = 7;
    private static final String ON_MAP = "-map";

    private Paint() {}

    /** A colour of ours; whatever else comes is grey, so that no text of a caller becomes markup. */
    static String color(String color) {
        return COLOR.matcher(color).matches() ? color : "#e9ecef";
    }

    /** The pattern of a mark in the legend; {@code onMap} in the finer units of the map. */
    static @Nullable String pattern(Mark mark, boolean onMap) {
        String id = id(mark);
        return id == null ? null : "url(#" + id + (onMap ? ON_MAP : "") + ")";
    }

    private static @Nullable String id(Mark mark) {
        return switch (mark) {
            case NONE, BLANK -> null;
            case HATCH, DOTS, CROSSES, GRID -> mark.name().toLowerCase(Locale.ROOT);
        };
    }

    static void define(SvgText svg, double unit) {
        define("", svg, unit);
        define(ON_MAP, svg, unit * MapFrame.FINENESS);
    }

    private static void define(String suffix, SvgText svg, double unit) {
        define(
                svg,
                unit,
                "hatch" + suffix,
                "<path d=\"M-1 8L8-1M-1 1L1-1M6 8L8 6\" stroke=\"#54606b\" stroke-width=\"0.8\"/>");
        define(
                svg,
                unit,
                "grid" + suffix,
                "<path d=\"M-1 8L8-1M-1 1L1-1M6 8L8 6M-1-1L8 8M-1 6L1 8M6-1L8 1\" stroke=\"#77828c\" stroke-width=\"0.6\"/>");
        define(
                svg,
                unit,
                "dots" + suffix,
                "<circle cx=\"1.75\" cy=\"1.75\" r=\"0.8\" fill=\"#3c4650\"/><circle cx=\"5.25\" cy=\"5.25\" r=\"0.8\" fill=\"#3c4650\"/>");
        define(
                svg,
                unit,
                "crosses" + suffix,
                "<path d=\"M2.4 2.4l2.2 2.2m0-2.2l-2.2 2.2\" stroke=\"#ffffff\" stroke-width=\"1.4\" stroke-linecap=\"round\"/>"
                        + "<path d=\"M2.4 2.4l2.2 2.2m0-2.2l-2.2 2.2\" stroke=\"#14181c\" stroke-width=\"0.6\" stroke-linecap=\"round\"/>");
    }

    private static void define(SvgText svg, double unit, String id, String content) {
        svg.markup(
                "<pattern id=\"%s\" width=\"%s\" height=\"%s\" patternUnits=\"userSpaceOnUse\" viewBox=\"0 0 7 7\">%s</pattern>",
                id, SIZE * unit, SIZE * unit, content);
    }
}
