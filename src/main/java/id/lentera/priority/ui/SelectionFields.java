package id.lentera.priority.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.priority.SelectionQueries;
import id.lentera.priority.SelectionQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is compared: both indicators with their years, the level and the place. What is chosen from it belongs to the selector. */
class SelectionFields extends Div {

    private final transient SelectionQueries selections;
    private final transient AreaQueries areas;
    private final transient Consumer<Map<String, String>> change;
    private final ComboBox<Indicator> rate = new ComboBox<>();
    private final Select<Integer> rateYear = new Select<>();
    private final ComboBox<Indicator> count = new ComboBox<>();
    private final Select<Integer> countYear = new Select<>();
    private final Select<AreaLevel> level = new Select<>();
    private final Select<Area> within = new Select<>();
    private final Checkbox demo = new Checkbox();
    private boolean showing;

    /** @param change takes words of the address that change; empty ones are taken away */
    SelectionFields(SelectionQueries selections, AreaQueries areas, Consumer<Map<String, String>> change) {
        this.selections = selections;
        this.areas = areas;
        this.change = change;
        addClassName("page-fields");
        rate.setLabel(getTranslation("selection.rate"));
        count.setLabel(getTranslation("selection.count"));
        rateYear.setLabel(getTranslation("selection.rateYear"));
        countYear.setLabel(getTranslation("selection.countYear"));
        level.setLabel(getTranslation("selection.level"));
        within.setLabel(getTranslation("selection.within"));
        demo.setLabel(getTranslation("selection.demo"));
        rate.setItemLabelGenerator(i -> i.name().in(getLocale()));
        count.setItemLabelGenerator(i -> i.name().in(getLocale()));
        level.setItems(List.of(AreaLevel.PROVINCE, AreaLevel.REGENCY, AreaLevel.DISTRICT, AreaLevel.VILLAGE));
        level.setItemLabelGenerator(l -> getTranslation("areas.level." + l));
        within.setItemLabelGenerator(Area::name);
        rate.addValueChangeListener(e -> axis("rate", e.getValue()));
        count.addValueChangeListener(e -> axis("count", e.getValue()));
        rateYear.addValueChangeListener(e -> tell(year("rate", e.getValue())));
        countYear.addValueChangeListener(e -> tell(year("count", e.getValue())));
        level.addValueChangeListener(
                e -> place("level", e.getValue() == null ? null : e.getValue().slug()));
        within.addValueChangeListener(e -> place(
                "within", e.getValue() == null ? null : e.getValue().code().value()));
        demo.addValueChangeListener(e -> tell(Map.of("demo", Boolean.TRUE.equals(e.getValue()) ? "1" : "")));
        add(rate, rateYear, count, countYear, level, within, demo);
    }

    void show(SelectionQuestion question) {
        showing = true;
        List<Indicator> possible = selections.listIndicators(question.level());
        axis(rate, rateYear, question.rate(), question, possible);
        axis(count, countYear, question.count(), question, possible);
        level.setValue(question.level());
        List<Area> places = areas.listChoices(question.within());
        within.setItems(places);
        places.stream()
                .filter(a -> a.code().equals(question.within()))
                .findFirst()
                .ifPresent(within::setValue);
        demo.setValue(question.demo());
        demo.setVisible(question.demo() || question.level() == AreaLevel.VILLAGE);
        showing = false;
    }

    private void axis(
            ComboBox<Indicator> indicator,
            Select<Integer> year,
            SelectionQuestion.Axis axis,
            SelectionQuestion question,
            List<Indicator> possible) {
        indicator.setItems(possible);
        possible.stream()
                .filter(i -> i.id().equals(axis.indicator()))
                .findFirst()
                .ifPresent(indicator::setValue);
        List<Integer> years = selections
                .listYears(axis.indicator(), question.level(), question.within())
                .reversed();
        year.setItems(years);
        if (years.contains(axis.year())) {
            year.setValue(axis.year());
        }
    }

    /** Another indicator has other years, and a cut of its own. */
    private void axis(String name, @Nullable Indicator indicator) {
        if (indicator != null) {
            tell(words(name, indicator.id(), name + "Ref", "", name + "Cut", "", "rateYear", "", "countYear", ""));
        }
    }

    private static Map<String, String> year(String name, @Nullable Integer year) {
        return year == null ? Map.of() : words(name + "Year", String.valueOf(year), name + "Cut", "");
    }

    /** Elsewhere other references hold. */
    private void place(String name, @Nullable String value) {
        if (value != null) {
            tell(words(name, value, "rateRef", "", "rateCut", "", "countRef", "", "countCut", ""));
        }
    }

    private void tell(Map<String, String> words) {
        if (!showing && !words.isEmpty()) {
            change.accept(words);
        }
    }

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
