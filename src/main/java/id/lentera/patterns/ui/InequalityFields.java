package id.lentera.patterns.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.InequalityQuestion;
import id.lentera.patterns.People;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is measured, where, by what weight, and in what order. Each change is a change of the address. */
class InequalityFields extends Div {

    private final transient IndicatorQueries indicators;
    private final transient AreaQueries areas;
    private final transient Consumer<Map<String, String>> go;
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Select<Integer> year = new Select<>();
    private final Select<AreaLevel> level = new Select<>();
    private final Select<Area> within = new Select<>();
    private final Select<People> people = new Select<>();
    private final ComboBox<Indicator> by = new ComboBox<>();
    private transient Map<String, String> query = Map.of();
    private boolean showing;

    InequalityFields(IndicatorQueries indicators, AreaQueries areas, Consumer<Map<String, String>> go) {
        this.indicators = indicators;
        this.areas = areas;
        this.go = go;
        on(indicator, "patterns.field.indicator", "indicator", Indicator::id);
        on(year, "patterns.field.year", "year", String::valueOf);
        on(level, "patterns.field.level", "level", AreaLevel::slug);
        on(within, "patterns.field.within", "within", area -> area.code().value());
        on(people, "inequality.field.people", "people", People::slug);
        on(by, "inequality.field.by", "by", Indicator::id);
        indicator.setItemLabelGenerator(i -> i.name().in(getLocale()));
        by.setItemLabelGenerator(i -> i.name().in(getLocale()));
        by.setClearButtonVisible(true);
        by.setPlaceholder(getTranslation("inequality.by.none"));
        level.setItems(List.of(AreaLevel.PROVINCE, AreaLevel.REGENCY, AreaLevel.DISTRICT, AreaLevel.VILLAGE));
        level.setItemLabelGenerator(l -> getTranslation("areas.level." + l));
        within.setItemLabelGenerator(Area::name);
        people.setItems(People.values());
        people.setItemLabelGenerator(p -> getTranslation("inequality.people." + p));
        addClassName("page-fields");
        add(indicator, year, level, within, by, people);
    }

    void show(InequalityAddress address) {
        InequalityQuestion question = address.question();
        query = address.query();
        showing = true;
        List<Indicator> there = withFigures(question.level());
        indicator.setItems(there);
        indicator.setValue(indicators.get(question.indicator()));
        year.setItems(indicators
                .listYears(question.indicator(), question.level(), question.within())
                .reversed());
        year.setValue(question.year());
        level.setValue(question.level());
        within.setItems(areas.listChoices(question.within()));
        within.setValue(areas.get(question.within()));
        by.setItems(there);
        by.setValue(question.by() == null ? null : indicators.get(question.by()));
        people.setValue(question.people());
        showing = false;
    }

    private List<Indicator> withFigures(AreaLevel wanted) {
        var levels = indicators.listAllLevels();
        return indicators.list().stream()
                .filter(i -> i.kind() != Indicator.Kind.CATEGORY)
                .filter(i -> levels.getOrDefault(i.id(), Map.of()).containsKey(wanted))
                .toList();
    }

    private interface Word<V> extends java.io.Serializable {
        String of(V value);
    }

    private <C extends AbstractField<C, V>, V> void on(
            AbstractField<C, V> field, String label, String parameter, Word<V> word) {
        field.getElement().setProperty("label", getTranslation(label));
        field.addValueChangeListener(e -> {
            if (!showing) {
                Map<String, String> changed = new java.util.LinkedHashMap<>(query);
                changed.remove(parameter);
                if (e.getValue() != null) {
                    changed.put(parameter, word.of(e.getValue()));
                }
                forgetMissingYear(changed);
                go.accept(changed);
            }
        });
    }

    /** Another indicator, level or place may lack the year: then the newest is shown. */
    private void forgetMissingYear(Map<String, String> changed) {
        List<Integer> years = indicators.listYears(
                changed.getOrDefault(
                        "indicator",
                        indicator.getValue() == null ? "" : indicator.getValue().id()),
                AreaLevel.parse(changed.get("level")),
                new id.lentera.areas.AreaCode(changed.get("within")));
        if (changed.containsKey("year") && !years.contains(Integer.valueOf(changed.get("year")))) {
            changed.remove("year");
        }
    }
}
