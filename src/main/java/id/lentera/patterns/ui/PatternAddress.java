package id.lentera.patterns.ui;

import com.vaadin.flow.router.QueryParameters;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.internal.PatternWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Address and question of the page of patterns: what the address leaves open is chosen, so that a short one works. */
final class PatternAddress {

    private static final String INDICATOR = "poverty_rate";
    private static final String WITHIN = "53";

    private PatternAddress() {}

    static PatternQuestion parse(QueryParameters query, PatternWords words, IndicatorQueries indicators) {
        String indicator = of(query, "indicator", INDICATOR);
        String within = of(query, "within", WITHIN);
        String level = of(query, "level", AreaLevel.REGENCY.slug());
        List<Integer> years =
                indicators.listYears(indicators.get(indicator).id(), AreaLevel.parse(level), new AreaCode(within));
        String newest = years.isEmpty() ? "–" : String.valueOf(years.getLast());
        return words.read(new PatternWords.Words(
                indicator,
                of(query, "year", newest),
                level,
                within,
                of(query, "weights", ""),
                of(query, "statistic", ""),
                of(query, "seed", ""),
                of(query, "permutations", ""),
                of(query, "correction", "")));
    }

    /** All of it, so that the address reproduces the page. */
    static Map<String, String> query(PatternQuestion question) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("indicator", question.indicator());
        query.put("year", String.valueOf(question.year()));
        query.put("level", question.level().slug());
        query.put("within", question.within().value());
        query.put("weights", question.weights().slug());
        query.put("statistic", question.statistic().slug());
        query.put("seed", String.valueOf(question.seed()));
        query.put("permutations", String.valueOf(question.permutations()));
        query.put("correction", question.corrected() ? "fdr" : "none");
        return query;
    }

    private static String of(QueryParameters query, String name, String usual) {
        return query.getSingleParameter(name).filter(v -> !v.isBlank()).orElse(usual);
    }
}
