package id.lentera.patterns;

import id.lentera.patterns.internal.PatternCalculation;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import org.springframework.stereotype.Service;

/** Finds where alike lies beside alike. Answers are remembered until other data are loaded. */
@Service
public class PatternQueries {

    private static final int REMEMBERED = 24;

    private final PatternCalculation calculation;
    private final DataCache<PatternQuestion, Patterns> answers;

    PatternQueries(PatternCalculation calculation, DataVersion version) {
        this.calculation = calculation;
        answers = version.cache(REMEMBERED);
    }

    public Patterns find(PatternQuestion question) {
        return answers.get(question, calculation::compute);
    }
}
