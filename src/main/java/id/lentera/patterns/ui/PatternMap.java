package id.lentera.patterns.ui;

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
import id.lentera.patterns.PatternClass;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.Patterns;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The classes on the map, each explained in one sentence with the number of its areas. */
class PatternMap extends Section {

    private final transient AreaDirectory directory;
    private final LenteraMap map = new LenteraMap();
    private final H2 heading = new H2();
    private final UnorderedList legend = new UnorderedList();

    PatternMap(AreaDirectory directory) {
        this.directory = directory;
        addClassNames("card", "pattern-map");
        map.setSizeFull();
        map.setBorders(List.of(AreaLevel.PROVINCE.slug()));
        Div box = new Div(map);
        box.addClassName("small-map");
        legend.addClassName("pattern-legend");
        add(heading, box, legend);
    }

    void show(Patterns patterns) {
        PatternQuestion question = patterns.question();
        List<PatternClass> classes = PatternClass.of(question.statistic());
        heading.setText(getTranslation(
                "patterns.map",
                patterns.indicator().name().in(getLocale()),
                String.valueOf(question.year()),
                patterns.withinName()));
        Map<String, String> texts = MapTexts.of(getLocale());
        IntStream.range(0, classes.size())
                .forEach(i -> texts.put("named." + i, classes.get(i).label().in(getLocale())));
        map.setTexts(texts);
        map.setAriaLabel(heading.getText());
        map.setSpeech(patterns.indicator().name().in(getLocale()), "");
        double[] edges =
                IntStream.rangeClosed(0, classes.size()).mapToDouble(i -> i).toArray();
        String query = PatternAddress.query(question).entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        List<String> colors = classes.stream().map(PatternClass::color).toList();
        map.setChoropleth(IndicatorLayer.of(
                        question.indicator(),
                        question.year(),
                        question.level().slug(),
                        question.within().value(),
                        new IndicatorLayer.Classes(edges, colors, ClassColors.ABSENT),
                        "")
                .as(Choropleth.Kind.CLASSES, "/api/patterns/values?" + query, null));
        directory
                .findPlace(question.within())
                .ifPresent(place -> map.fitBounds(place.west(), place.south(), place.east(), place.north()));
        legend.removeAll();
        patterns.counts().forEach((kind, count) -> legend.add(line(kind, count)));
    }

    void select(String code) {
        map.setSelected(code.isEmpty() ? null : code);
    }

    private ListItem line(PatternClass kind, int count) {
        Span swatch = new Span();
        swatch.addClassName("pattern-swatch");
        swatch.getElement().setAttribute("aria-hidden", "true");
        if (kind == PatternClass.NO_DATA) {
            swatch.addClassName("pattern-no-data");
        } else {
            swatch.getStyle().set("background-color", kind.color());
        }
        Span name = new Span(kind.label().in(getLocale()));
        name.addClassName("pattern-name");
        Span number = new Span(getTranslation("patterns.areas", count));
        number.addClassName("muted");
        Div words = new Div(kind.meaning().in(getLocale()));
        words.addClassName("pattern-meaning");
        Div text = new Div(name, new Span(" "), number, words);
        return new ListItem(swatch, text);
    }
}
