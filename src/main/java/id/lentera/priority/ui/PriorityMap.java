package id.lentera.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.Classification;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.indicators.FigureFormat;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapTexts;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityItem;
import id.lentera.priority.RecipeReport;
import id.lentera.priority.RecipeReport.CriterionReport;
import java.util.List;

/** The ranked areas outlined and numbered on the map of the recipe's first criterion. */
class PriorityMap extends Section {

    private static final int CLASSES = 5;

    private final transient ClassificationQueries classifications;
    private final transient AreaDirectory directory;
    private final LenteraMap map = new LenteraMap();
    private final H2 heading = new H2();
    private final Paragraph what = new Paragraph();

    PriorityMap(ClassificationQueries classifications, AreaDirectory directory) {
        this.classifications = classifications;
        this.directory = directory;
        addClassNames("card", "priority-map");
        map.setTexts(MapTexts.of(getLocale()));
        map.setSizeFull();
        map.setBorders(List.of(AreaLevel.PROVINCE.slug()));
        Div box = new Div(map);
        box.addClassName("small-map");
        what.addClassName("muted");
        add(heading, what, box);
    }

    void show(Priorities result) {
        RecipeReport recipe = result.recipe();
        CriterionReport first = recipe.criteria().getFirst();
        Classification classes = classifications.classify(
                first.indicator().id(),
                recipe.recipe().level(),
                new AreaCode(recipe.within()),
                first.year(),
                "quantile",
                CLASSES,
                null);
        List<String> colors = ClassColors.of(first.indicator().direction(), Math.max(0, classes.edges().length - 1));
        heading.setText(getTranslation("priority.map", recipe.withinName()));
        what.setText(getTranslation(
                "priority.map.what", first.indicator().name().in(getLocale()), String.valueOf(first.year())));
        map.setAriaLabel(getTranslation("priority.map", recipe.withinName()));
        map.setChoropleth(IndicatorLayer.of(
                first.indicator().id(),
                first.year(),
                recipe.recipe().level().slug(),
                recipe.within(),
                new IndicatorLayer.Classes(classes.edges(), colors, ClassColors.ABSENT),
                FigureFormat.suffix(first.indicator().unit(), getLocale())));
        directory
                .findPlace(new AreaCode(recipe.within()))
                .ifPresent(place -> map.fitBounds(place.west(), place.south(), place.east(), place.north()));
        map.setHighlighted(result.items().stream().map(PriorityItem::code).toList());
    }

    void select(String code) {
        map.setSelected(code.isEmpty() ? null : code);
    }
}
