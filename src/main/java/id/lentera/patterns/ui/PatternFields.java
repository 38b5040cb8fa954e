package id.lentera.patterns.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.Statistic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is asked: indicator, year, level and place, and how neighbours and chance are understood. */
class PatternFields extends Div {

    private static final List<String> WEIGHTS =
            List.of("contiguity-sea", "contiguity", "touch-sea", "touch", "nearest-3", "nearest-5", "nearest-8");

    private final transient IndicatorQueries indicators;
    private final transient AreaQueries areas;
    private final transient Consumer<Map<String, String>> go;
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Select<Integer> year = new Select<>();
    private final Select<AreaLevel> level = new Select<>();
    private final Select<Area> within = new Select<>();
    private final Select<String> weights = new Select<>();
    private final Select<Statistic> statistic = new Select<>();
    private final Select<Boolean> corrected = new Select<>();
    private final IntegerField permutations = new IntegerField();
    private final IntegerField seed = new IntegerField();
    private boolean showing;

    PatternFields(IndicatorQueries indicators, AreaQueries areas, Consumer<Map<String, String>> go) {
        this.indicators = indicators;
        this.areas = areas;
        this.go = go;
        name(indicator, "indicator");
        name(year, "year");
        name(level, "level");
        name(within, "within");
        name(weights, "weights");
        name(statistic, "statistic");
        name(corrected, "correction");
        name(permutations, "permutations");
        name(seed, "seed");
        indicator.setItemLabelGenerator(i -> i.name().in(getLocale()));
        level.setItemLabelGenerator(l -> getTranslation("areas.level." + l));
        within.setItemLabelGenerator(Area::name);
        weights.setItemLabelGenerator(this::weighting);
        statistic.setItems(Statistic.values());
        statistic.setItemLabelGenerator(s -> getTranslation("patterns.statistic." + s));
        corrected.setItems(true, false);
        corrected.setItemLabelGenerator(c -> getTranslation("patterns.correction." + c));
        permutations.setMin(PatternQuestion.MIN_PERMUTATIONS);
        permutations.setMax(PatternQuestion.MAX_PERMUTATIONS);
        seed.setMin(0);
        seed.setMax((int) PatternQuestion.MAX_SEED);
        Div first = new Div(indicator, year, level, within);
        first.addClassName("page-fields");
        Div second = new Div(weights, statistic, corrected, permutations, seed);
        second.addClassName("page-fields");
        add(first, new Details(getTranslation("patterns.how"), second));
    }

    void show(PatternQuestion question) {
        showing = true;
        indicator.setItems(withFigures(question.level()));
        indicator.setValue(indicators.get(question.indicator()));
        year.setItems(indicators
                .listYears(question.indicator(), question.level(), question.within())
                .reversed());
        year.setValue(question.year());
        Area place = areas.get(question.within());
        level.setItems(List.of(AreaLevel.PROVINCE, AreaLevel.REGENCY, AreaLevel.DISTRICT, AreaLevel.VILLAGE));
        level.setValue(question.level());
        within.setItems(areas.listChoices(question.within()));
        within.setValue(place);
        weights.setItems(
                WEIGHTS.contains(question.weights().slug())
                        ? WEIGHTS
                        : java.util.stream.Stream.concat(
                                        WEIGHTS.stream(),
                                        java.util.stream.Stream.of(
                                                question.weights().slug()))
                                .toList());
        weights.setValue(question.weights().slug());
        statistic.setValue(question.statistic());
        corrected.setValue(question.corrected());
        permutations.setValue(question.permutations());
        seed.setValue((int) question.seed());
        showing = false;
    }

    private List<Indicator> withFigures(AreaLevel wanted) {
        var levels = indicators.listAllLevels();
        return indicators.list().stream()
                .filter(i -> i.kind() != Indicator.Kind.CATEGORY)
                .filter(i -> levels.getOrDefault(i.id(), Map.of()).containsKey(wanted))
                .toList();
    }

    private String weighting(String slug) {
        return slug.startsWith("nearest-")
                ? getTranslation("patterns.weights.nearest", slug.substring("nearest-".length()))
                : getTranslation("patterns.weights." + slug);
    }

    private <C extends AbstractField<C, V>, V> void name(AbstractField<C, V> field, String word) {
        field.getElement().setProperty("label", getTranslation("patterns.field." + word));
        field.addValueChangeListener(_ -> changed());
    }

    private void changed() {
        if (showing || indicator.getValue() == null || within.getValue() == null || level.getValue() == null) {
            return;
        }
        Map<String, String> query = new LinkedHashMap<>();
        query.put("indicator", indicator.getValue().id());
        List<Integer> years = indicators.listYears(
                indicator.getValue().id(), level.getValue(), within.getValue().code());
        if (year.getValue() != null && years.contains(year.getValue())) {
            query.put("year", String.valueOf(year.getValue()));
        }
        query.put("level", level.getValue().slug());
        query.put("within", within.getValue().code().value());
        query.put("weights", weights.getValue());
        query.put("statistic", statistic.getValue().slug());
        query.put("correction", corrected.getValue() ? "fdr" : "none");
        query.put("permutations", number(permutations.getValue(), PatternQuestion.PERMUTATIONS));
        query.put("seed", number(seed.getValue(), 1));
        go.accept(query);
    }

    private static String number(@Nullable Integer value, int usual) {
        return String.valueOf(value == null ? usual : value);
    }
}
