package id.lentera.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import id.lentera.analysis.Edges;
import id.lentera.filters.Filter;
import id.lentera.filters.Range;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.ValueArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of the map are spread: bars in the colours of their classes, the class edges as lines between them, what passes the
 * filter dark over the rest. A stretch of it can be chosen and becomes a filter.
 */
@Tag("lentera-histogram")
@JsModule("./explorer/lentera-histogram.ts")
class Histogram extends Component {

    private static final int BARS = 24;

    private final transient ExplorerActions actions;

    /** One bar. */
    record Bar(int count, int passing, String color) {}

    Histogram(ExplorerActions actions) {
        this.actions = actions;
        addListener(RangeChosen.class, this::choose);
    }

    /** @param fixed whether the figures shown are not those that a filter asks about */
    void show(ExplorerScreen screen, ValueArray figures, boolean fixed) {
        double[] edges = screen.classification().edges();
        double low = edges[0];
        double high = edges[edges.length - 1];
        setVisible(high > low);
        if (!isVisible()) {
            return;
        }
        Sifted sifted = screen.sifted();
        getElement().setPropertyList("bars", bars(screen, figures, low, (high - low) / BARS));
        getElement()
                .setPropertyList(
                        "edges",
                        screen.unclassed()
                                ? List.of()
                                : Arrays.stream(edges, 1, edges.length - 1)
                                        .boxed()
                                        .toList());
        getElement().setProperty("low", low);
        getElement().setProperty("high", high);
        getElement().setProperty("fixed", fixed);
        getElement().setProperty("sifted", sifted.active());
        getElement().setPropertyList("chosen", fixed ? List.of() : chosen(sifted.filter(), low, high));
        getElement().setPropertyMap("words", words(screen));
    }

    private static List<Bar> bars(ExplorerScreen screen, ValueArray figures, double low, double width) {
        int[] all = count(figures.values(), low, width);
        int[] passing = count(screen.sifted().passing(figures), low, width);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            int owner = Edges.classOf(screen.classification().edges(), low + (i + 0.5) * width);
            bars.add(new Bar(all[i], passing[i], screen.colors().get(Math.max(0, owner))));
        }
        return bars;
    }

    /** Both ends of the one range that is asked for, open ends at those of the axis; none otherwise. */
    private static List<Double> chosen(Filter filter, double low, double high) {
        List<Range> ranges = filter.ranges(Filter.VALUE);
        if (ranges.size() != 1) {
            return List.of();
        }
        Range range = ranges.getFirst();
        return List.of(range.from() == null ? low : range.from(), range.to() == null ? high : range.to());
    }

    private Map<String, String> words(ExplorerScreen screen) {
        return Map.of(
                "label", getTranslation("explorer.histogram"),
                "from", getTranslation("filters.histogram.from"),
                "to", getTranslation("filters.histogram.to"),
                "clear", getTranslation("filters.histogram.clear"),
                "locale", getLocale().toLanguageTag(),
                "unit", FigureFormat.suffix(screen.unit(), getLocale()));
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

    private void choose(RangeChosen chosen) {
        Double from = chosen.from();
        Double to = chosen.to();
        actions.filter(
                from == null && to == null
                        ? actions.filter().without(Filter.VALUE)
                        : actions.filter().with(Filter.range(Filter.VALUE, from, to)));
    }

    /** A stretch was chosen, or the choice was taken back. */
    @DomEvent("range-chosen")
    public static class RangeChosen extends ComponentEvent<Histogram> {

        private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,12})?";

        private final String from;
        private final String to;

        public RangeChosen(
                Histogram source,
                boolean fromClient,
                @EventData("event.detail.from === null ? '' : String(event.detail.from)") String from,
                @EventData("event.detail.to === null ? '' : String(event.detail.to)") String to) {
            super(source, fromClient);
            this.from = from;
            this.to = to;
        }

        @Nullable
        Double from() {
            return from.matches(NUMBER) ? Double.valueOf(from) : null;
        }

        /** An upper end below the lower one is none. */
        @Nullable
        Double to() {
            Double end = to.matches(NUMBER) ? Double.valueOf(to) : null;
            Double begin = from();
            return end != null && begin != null && end < begin ? null : end;
        }
    }
}
