package id.lentera.patterns;

import id.lentera.patterns.internal.InequalityCalculation;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import org.springframework.stereotype.Service;

/** Measures how unevenly figures are spread. Answers are remembered until other data are loaded. */
@Service
public class InequalityQueries {

    private static final int REMEMBERED = 24;

    private final InequalityCalculation calculation;
    private final DataCache<InequalityQuestion, Inequality> answers;

    InequalityQueries(InequalityCalculation calculation, DataVersion version) {
        this.calculation = calculation;
        answers = version.cache(REMEMBERED);
    }

    public Inequality find(InequalityQuestion question) {
        return answers.get(question, calculation::compute);
    }
}
