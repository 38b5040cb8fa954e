package id.lentera.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.indicators.Pair;
import java.util.Objects;

/** The legend of two indicators: three by three boxes with counts, and what the corners mean in plain words. */
class PairLegend extends Div {

    private static final int[] CORNERS = {8, 6, 2, 0};

    PairLegend(ExplorerScreen screen) {
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

    private Div box(ExplorerScreen screen, Pair pair, PairRanges ranges, int cell, String first, String second) {
        Div box = new Div();
        box.addClassName("pair-box");
        box.getStyle().set("background-color", screen.colors().get(cell));
        box.setClassName("dark", cell == Pair.STEPS * Pair.STEPS - 1 || cell == 5 || cell == 7);
        box.setText(String.valueOf(pair.counts()[cell]));
        if (ranges.exists(cell)) {
            String words = getTranslation(
                    "explorer.pair.box", first, ranges.first(cell), second, ranges.second(cell), pair.counts()[cell]);
            box.getElement().setAttribute("role", "img");
            box.getElement().setAttribute("aria-label", words);
            box.setTitle(words);
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
