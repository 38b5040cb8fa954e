package id.lentera.patterns.internal;

import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.InequalityQuestion;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.People;
import id.lentera.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what only questions about inequality say. */
@Component
public class InequalityWords {

    private final IndicatorQueries indicators;

    public InequalityWords(IndicatorQueries indicators) {
        this.indicators = indicators;
    }

    public InequalityQuestion read(PatternQuestion place, @Nullable String by, @Nullable String people) {
        String order =
                by == null || by.isBlank() ? null : indicators.get(by.strip()).id();
        return new InequalityQuestion(
                place.indicator(), place.year(), place.level(), place.within(), order, People.parse(people));
    }

    static String program(@Nullable String program) {
        if (program == null || program.isBlank()) {
            throw ProblemException.badRequest(
                    "missing-parameter", "Parameter program wajib diisi.", "Parameter program is required.");
        }
        return program.strip();
    }
}
