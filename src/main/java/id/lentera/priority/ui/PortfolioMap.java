package id.lentera.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ClassColors;
import id.lentera.mapview.Choropleth;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapTexts;
import id.lentera.priority.ElectricPackage;
import id.lentera.priority.PortfolioResult;
import id.lentera.priority.PortfolioScenario;
import id.lentera.priority.ScenarioText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The villages coloured by the package they get; those left out, and those where nothing is needed, have colours of their own. */
class PortfolioMap extends Section {

    /** One per package in their order, then left out, then nothing needed. */
    private static final List<String> COLORS =
            List.of("#1b6ca8", "#e0a100", "#b5559c", "#2f8f5b", "#7a4fb5", "#b8423a", "#e4e9e6");

    private final transient AreaDirectory directory;
    private final LenteraMap map = new LenteraMap();
    private final H2 heading = new H2();
    private final UnorderedList legend = new UnorderedList();

    PortfolioMap(AreaDirectory directory, String group) {
        this.directory = directory;
        addClassNames("card", "pattern-map");
        map.setSizeFull();
        map.setBorders(List.of(AreaLevel.REGENCY.slug()));
        map.setGroup(group);
        Div box = new Div(map);
        box.addClassName("small-map");
        legend.addClassName("pattern-legend");
        add(heading, box, legend);
    }

    void show(PortfolioResult result, ScenarioText scenario, String title) {
        PortfolioScenario asked = result.scenario();
        List<String> names = names();
        heading.setText(title);
        Map<String, String> texts = MapTexts.of(getLocale());
        IntStream.range(0, names.size()).forEach(i -> texts.put("named." + i, names.get(i)));
        map.setTexts(texts);
        map.setAriaLabel(getTranslation("portfolio.map.of", result.withinName()));
        double[] edges = IntStream.rangeClosed(0, names.size()).asDoubleStream().toArray();
        map.setChoropleth(IndicatorLayer.of(
                        asked.indicator(),
                        asked.year(),
                        AreaLevel.VILLAGE.slug(),
                        asked.within().value(),
                        new IndicatorLayer.Classes(edges, COLORS, ClassColors.ABSENT),
                        "")
                .as(
                        Choropleth.Kind.CLASSES,
                        "/api/portfolios/values?within=%s&scenario=%s"
                                .formatted(asked.within(), URLEncoder.encode(scenario.write(), StandardCharsets.UTF_8)),
                        null));
        directory
                .findPlace(asked.within())
                .ifPresent(place -> map.fitBounds(place.west(), place.south(), place.east(), place.north()));
        legend.removeAll();
        int[] counts = counts(result);
        IntStream.range(0, names.size())
                .filter(i -> counts[i] > 0)
                .forEach(i -> legend.add(line(COLORS.get(i), names.get(i), counts[i])));
        if (result.notAssessed() > 0) {
            legend.add(line("", getTranslation("portfolio.map.absent"), result.notAssessed()));
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(Arrays.stream(ElectricPackage.values())
                .map(p -> getTranslation("portfolio.package." + p))
                .toList());
        names.add(getTranslation("portfolio.map.left"));
        names.add(getTranslation("portfolio.map.none"));
        return names;
    }

    private static int[] counts(PortfolioResult result) {
        int packages = ElectricPackage.values().length;
        int[] counts = new int[packages + 2];
        result.items().forEach(item -> counts[item.electricPackage().ordinal()]++);
        counts[packages] = result.leftOut().size();
        counts[packages + 1] = result.noNeed().size();
        return counts;
    }

    private ListItem line(String color, String name, int villages) {
        Span swatch = new Span();
        swatch.addClassName("pattern-swatch");
        swatch.getElement().setAttribute("aria-hidden", "true");
        if (color.isEmpty()) {
            swatch.addClassName("pattern-no-data");
        } else {
            swatch.getStyle().set("background-color", color);
        }
        Span words = new Span(name + " ");
        Span number = new Span(getTranslation("portfolio.map.villages", villages));
        number.addClassName("muted");
        return new ListItem(swatch, new Div(words, number));
    }
}
