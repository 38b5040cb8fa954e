package id.lentera.patterns.ui;

import com.vaadin.flow.router.QueryParameters;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.InequalityQuestion;
import id.lentera.patterns.internal.InequalityWords;
import id.lentera.patterns.internal.PatternWords;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the page of inequality shows.
 *
 * @param program whose deliveries are held against those in need
 * @param need    indicator that counts those in need
 */
record InequalityAddress(InequalityQuestion question, String program, String need) {

    private static final String PROGRAM = "ltshe";
    private static final String NEED = "households_without_electricity";

    static InequalityAddress parse(
            QueryParameters query, PatternWords places, InequalityWords words, IndicatorQueries indicators) {
        InequalityQuestion question = words.read(
                PatternAddress.parse(query, places, indicators),
                query.getSingleParameter("by").orElse(null),
                query.getSingleParameter("people").orElse(null));
        return new InequalityAddress(
                question,
                query.getSingleParameter("program").orElse(PROGRAM),
                query.getSingleParameter("need").orElse(NEED));
    }

    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("indicator", question.indicator());
        query.put("year", String.valueOf(question.year()));
        query.put("level", question.level().slug());
        query.put("within", question.within().value());
        if (question.by() != null) {
            query.put("by", question.by());
        }
        query.put("people", question.people().slug());
        query.put("program", program);
        query.put("need", need);
        return query;
    }
}
