package id.lentera.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.filters.Filter;
import id.lentera.indicators.Pair;
import java.util.Objects;
import java.util.Set;

/** The legend of two indicators: three by three boxes with counts, and what the corners mean in plain words. */
class PairLegend extends Div {

    private static final int[] CORNERS = {8, 6, 2, 0};

    /** Boxes on which white is easier to read. */
    private static final Set<Integer> DARK = Set.of(5, 7, 8);

    private final transient ExplorerActions actions;

    PairLegend(ExplorerScreen screen, ExplorerActions actions) {
        this.actions = actions;
        addClassName("pair-legend");
        Pair pair = Objects.requireNonNull(screen.pair());
        Versus versus = Objects.requireNonNull(screen.versus());
        String first = screen.indicator().name().in(getLocale());
        String second = versus.indicator().name().in(getLocale());
        PairRanges ranges = new PairRanges(screen, getLocale());
        Div grid = new Div();
        grid.addClassName("pair-grid");
        grid.getElement().setAttribute("role", "group");
        grid.getElement().setAttribute("aria-label", getTranslation("explorer.pair.grid"));
        for (int need = Pair.STEPS - 1; need >= 0; need--) {
            for (int other = 0; other < Pair.STEPS; other++) {
                grid.add(box(screen, pair, ranges, Pair.STEPS * need + other, first, second));
            }
        }
        Span up = new Span(getTranslation("explorer.pair.axis", first));
        up.addClassName("pair-up");
        Span across = new Span(getTranslation("explorer.pair.axis", second));
        across.addClassName("pair-across");
        Div plot = new Div(up, grid, across);
        plot.addClassName("pair-plot");
        add(plot, corners(screen, first, second));
    }

    /** A box lets its areas stand out, and, chosen again, all. */
    private NativeButton box(
            ExplorerScreen screen, Pair pair, PairRanges ranges, int cell, String first, String second) {
        NativeButton box = new NativeButton(String.valueOf(pair.counts()[cell]));
        box.addClassName("pair-box");
        box.getStyle().set("background-color", screen.colors().get(cell));
        box.setClassName("dark", DARK.contains(cell));
        box.setEnabled(ranges.exists(cell));
        if (ranges.exists(cell)) {
            String words = getTranslation(
                    "explorer.pair.box", first, ranges.first(cell), second, ranges.second(cell), pair.counts()[cell]);
            box.setAriaLabel(words);
            box.setTitle(words);
            Filter filter = PairFilter.ofCell(screen, cell);
            boolean chosen = filter.equals(actions.filter());
            box.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            box.addClickListener(_ -> actions.filter(chosen ? Filter.NONE : filter));
        }
        return box;
    }

    private UnorderedList corners(ExplorerScreen screen, String first, String second) {
        UnorderedList list = new UnorderedList();
        list.addClassName("legend-entries");
        for (int corner : CORNERS) {
            Div swatch = new Div();
            swatch.addClassNames("swatch", "swatch-class");
            swatch.getStyle().set("background-color", screen.colors().get(corner));
            swatch.getElement().setAttribute("aria-hidden", "true");
            Span words = new Span(getTranslation("explorer.pair.corner." + corner, corner == 6 ? first : second));
            words.addClassName("legend-label");
            list.add(new ListItem(swatch, words));
        }
        return list;
    }
}
