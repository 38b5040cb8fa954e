package id.lentera.mapsvg;

import id.lentera.mapsvg.SvgMap.Entry;
import id.lentera.mapsvg.SvgMap.Mark;
import id.lentera.mapsvg.SvgMap.Words;
import java.util.List;
import java.util.Objects;

/** Title, swatches or circles, and the remarks below; its height is known before it is drawn. */
final class LegendBlock {

    private static final double TITLE = 14;
    private static final double LINE = 21;
    private static final double LABEL = 12;
    private static final double REMARK = 10.5;
    private static final double REMARK_LINE = 14;
    private static final double SWATCH_WIDTH = 28;
    private static final double SWATCH_HEIGHT = 14;

    private final Words words;
    private final List<Entry> entries;
    private final double unit;
    private final double width;
    private final double largest;

    LegendBlock(Words words, List<Entry> entries, double unit, double width) {
        this.words = words;
        this.entries = entries;
        this.unit = unit;
        this.width = width;
        largest = entries.stream()
                .map(Entry::radius)
                .filter(Objects::nonNull)
                .mapToDouble(r -> r)
                .max()
                .orElse(0);
    }

    double width() {
        return width;
    }

    double entriesHeight() {
        return titleHeight() + entries.stream().mapToDouble(this::height).sum();
    }

    double remarksHeight() {
        return words.remarks().stream()
                .mapToDouble(remark -> (remarkLines(remark).size() * REMARK_LINE + 6) * unit)
                .sum();
    }

    void drawEntries(SvgText svg, double x, double top) {
        double y = top + TITLE * unit;
        for (String line : titleLines()) {
            svg.text(x, y, TITLE * unit, "font-weight=\"bold\"", line);
            y += TITLE * 1.25 * unit;
        }
        y = top + titleHeight();
        for (Entry entry : entries) {
            double height = height(entry);
            draw(svg, entry, x, y + height / 2);
            y += height;
        }
    }

    void drawRemarks(SvgText svg, double x, double top) {
        double y = top;
        for (String remark : words.remarks()) {
            for (String line : remarkLines(remark)) {
                y += REMARK_LINE * unit;
                svg.text(x, y, REMARK * unit, "fill=\"#33424f\"", line);
            }
            y += 6 * unit;
        }
    }

    private double titleHeight() {
        return (titleLines().size() * TITLE * 1.25 + 8) * unit;
    }

    private List<String> titleLines() {
        return Lettering.wrap(words.legendTitle(), TITLE * unit, true, width);
    }

    private List<String> remarkLines(String remark) {
        return Lettering.wrap(remark, REMARK * unit, false, width);
    }

    private double height(Entry entry) {
        return Math.max(LINE * unit, entry.radius() == null ? 0 : 2 * entry.radius() + 5 * unit);
    }

    private void draw(SvgText svg, Entry entry, double x, double middle) {
        double indent = Math.max(SWATCH_WIDTH * unit, 2 * largest) + 8 * unit;
        if (entry.radius() == null) {
            swatch(svg, entry, x, middle - SWATCH_HEIGHT / 2 * unit);
        } else {
            // As large as on the map, else the legend would lie.
            svg.markup(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" fill-opacity=\"0.75\" stroke=\"#fff\"/>",
                    x + Math.max(largest, SWATCH_WIDTH / 2 * unit), middle, entry.radius(), Paint.color(entry.fill()));
        }
        double baseline = middle + LABEL * 0.35 * unit;
        svg.text(x + indent, baseline, LABEL * unit, "", entry.label());
        if (entry.count() != null) {
            svg.text(
                    x + width,
                    baseline,
                    LABEL * unit,
                    "text-anchor=\"end\" fill=\"#33424f\"",
                    String.valueOf(entry.count()));
        }
    }

    private void swatch(SvgText svg, Entry entry, double x, double y) {
        String box =
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"#5d6b77\" stroke-width=\"%s\"/>";
        String fill = entry.mark() == Mark.BLANK ? "#ffffff" : Paint.color(entry.fill());
        svg.markup(box, x, y, SWATCH_WIDTH * unit, SWATCH_HEIGHT * unit, fill, 0.7 * unit);
        String pattern = Paint.pattern(entry.mark(), false);
        if (pattern != null) {
            svg.markup(box, x, y, SWATCH_WIDTH * unit, SWATCH_HEIGHT * unit, pattern, 0.7 * unit);
        }
    }
}
