package id.lentera.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lentera.analysis.Edges;
import id.lentera.indicators.FigureFormat;
import java.util.Arrays;

/** How the figures of the map are spread: bars in the colours of their classes, the class edges as lines between them. */
class Histogram extends Div {

    private static final int BARS = 24;

    Histogram() {
        addClassName("histogram");
    }

    /** @param values the figures of the map, NaN for missing ones */
    void show(ExplorerScreen screen, double[] values) {
        removeAll();
        double[] edges = screen.classification().edges();
        double low = edges[0];
        double width = (edges[edges.length - 1] - low) / BARS;
        if (!(width > 0)) {
            return;
        }
        int[] counts = count(values, low, width);
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        Div bars = new Div();
        bars.addClassName("histogram-bars");
        for (int i = 0; i < BARS; i++) {
            Div bar = new Div();
            bar.getStyle().set("height", 100.0 * counts[i] / most + "%");
            int owner = Edges.classOf(edges, low + (i + 0.5) * width);
            bar.getStyle().set("background-color", screen.colors().get(Math.max(0, owner)));
            bars.add(bar);
        }
        for (int i = 1; i < edges.length - 1 && !screen.unclassed(); i++) {
            Div line = new Div();
            line.addClassName("histogram-edge");
            line.getStyle().set("left", 100.0 * (edges[i] - low) / (BARS * width) + "%");
            bars.add(line);
        }
        bars.getElement().setAttribute("role", "img");
        bars.getElement().setAttribute("aria-label", getTranslation("explorer.histogram"));
        String unit = screen.unit();
        Div ends = new Div(
                new Span(FigureFormat.edge(low, unit, getLocale())),
                new Span(FigureFormat.edge(edges[edges.length - 1], unit, getLocale())));
        ends.addClassName("histogram-ends");
        add(bars, ends);
    }

    private static int[] count(double[] values, double low, double width) {
        int[] counts = new int[BARS];
        for (double value : values) {
            if (value >= low && value <= low + BARS * width) {
                counts[Math.min(BARS - 1, (int) ((value - low) / width))]++;
            }
        }
        return counts;
    }
}
