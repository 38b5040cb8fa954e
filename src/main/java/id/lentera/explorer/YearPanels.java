package id.lentera.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.lentera.explorer.ExplorerScreen.Bounds;
import id.lentera.explorer.VersusQueries.YearMap;
import id.lentera.mapview.Choropleth;
import id.lentera.mapview.LenteraMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One small map per year, all with the same colours and moving together. */
class YearPanels extends Div {

    private static final String GROUP = "years";

    private final List<LenteraMap> maps = new ArrayList<>();
    private final List<H3> titles = new ArrayList<>();
    private final transient Consumer<LenteraMap> wiring;

    /** @param wiring connects a new map to the page */
    YearPanels(Consumer<LenteraMap> wiring) {
        this.wiring = wiring;
        addClassName("year-panels");
    }

    List<LenteraMap> maps() {
        return maps;
    }

    /** Shows these years; maps that are there already stay, so that the position a reader moved to stays too. */
    void show(
            List<YearMap> years,
            Function<YearMap, Choropleth> layer,
            Function<Integer, String> label,
            @Nullable Bounds bounds) {
        while (maps.size() > years.size()) {
            maps.removeLast();
            titles.removeLast();
            remove(getChildren().toList().getLast());
        }
        while (maps.size() < years.size()) {
            addPanel(bounds);
        }
        for (int i = 0; i < years.size(); i++) {
            YearMap year = years.get(i);
            titles.get(i).setText(String.valueOf(year.year()));
            maps.get(i).setAriaLabel(label.apply(year.year()));
            maps.get(i).setChoropleth(layer.apply(year));
        }
    }

    private void addPanel(@Nullable Bounds bounds) {
        LenteraMap map = new LenteraMap();
        map.setSmall(true);
        map.setGroup(GROUP);
        map.setSizeFull();
        if (bounds != null) {
            map.fitBounds(bounds.west(), bounds.south(), bounds.east(), bounds.north());
        }
        wiring.accept(map);
        H3 title = new H3();
        maps.add(map);
        titles.add(title);
        Div panel = new Div(title, map);
        panel.addClassName("year-panel");
        add(panel);
    }
}
