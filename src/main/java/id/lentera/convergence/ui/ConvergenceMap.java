package id.lentera.convergence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.areas.AreaDirectory;
import id.lentera.convergence.AreaClass;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.ConvergenceQuestion;
import id.lentera.indicators.ClassColors;
import id.lentera.mapview.Choropleth;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The classes of areas on the map. */
class ConvergenceMap extends Section {

    private final transient AreaDirectory directory;
    private final LenteraMap map = new LenteraMap();
    private final UnorderedList legend = new UnorderedList();
    private String shown = "";

    ConvergenceMap(AreaDirectory directory, Consumer<String> open) {
        this.directory = directory;
        addClassNames("card", "pattern-map");
        map.setSizeFull();
        map.setBorders(List.of("province", "regency"));
        map.setAriaLabel(getTranslation("convergence.map"));
        map.addAreaClickListener(event -> open.accept(event.code()));
        Div box = new Div(map);
        box.addClassName("small-map");
        legend.addClassName("pattern-legend");
        add(new H2(getTranslation("convergence.map")), box, legend);
    }

    void show(Convergence found) {
        ConvergenceQuestion question = found.question();
        List<AreaClass> classes = Arrays.stream(AreaClass.values())
                .filter(c -> c != AreaClass.NO_DATA)
                .toList();
        Map<String, String> texts = MapTexts.of(getLocale());
        IntStream.range(0, classes.size())
                .forEach(i -> texts.put("named." + i, classes.get(i).label().in(getLocale())));
        map.setTexts(texts);
        map.setSpeech(getTranslation("convergence.title"), "");
        double[] edges =
                IntStream.rangeClosed(0, classes.size()).mapToDouble(i -> i).toArray();
        Choropleth choropleth = IndicatorLayer.of(
                        "convergence",
                        0,
                        question.level().slug(),
                        question.within().value(),
                        new IndicatorLayer.Classes(
                                edges, classes.stream().map(AreaClass::color).toList(), ClassColors.ABSENT),
                        "")
                .as(Choropleth.Kind.CLASSES, "/api/convergence/values?" + PageAddress.query(question), null);
        map.setChoropleth(choropleth);
        if (!shown.equals(question.within().value())) {
            shown = question.within().value();
            directory
                    .findPlace(question.within())
                    .ifPresent(place -> map.fitBounds(place.west(), place.south(), place.east(), place.north()));
        }
        legend.removeAll();
        Arrays.stream(AreaClass.values()).forEach(c -> legend.add(line(c, found.count(c))));
    }

    void select(String code) {
        map.setSelected(code.isEmpty() ? null : code);
    }

    private ListItem line(AreaClass kind, int count) {
        Span swatch = new Span();
        swatch.addClassName("pattern-swatch");
        swatch.getElement().setAttribute("aria-hidden", "true");
        if (kind == AreaClass.NO_DATA) {
            swatch.addClassName("pattern-no-data");
        } else {
            swatch.getStyle().set("background-color", kind.color());
        }
        Span name = new Span(kind.label().in(getLocale()));
        name.addClassName("pattern-name");
        Span number = new Span(" " + getTranslation("convergence.areas", count));
        number.addClassName("muted");
        Div meaning = new Div(getTranslation("convergence.class." + kind));
        meaning.addClassName("pattern-meaning");
        return new ListItem(swatch, new Div(name, number, meaning));
    }
}
