package id.lentera.convergence;

import id.lentera.convergence.internal.NearCalculation;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import org.springframework.stereotype.Service;

/** Answers which villages without power lie near a lit one. */
@Service
public class NearQueries {

    public static final double KILOMETRES = 5;
    public static final double DARK_BELOW = 25;
    public static final double LIT_FROM = 75;

    private final NearCalculation calculation;
    private final DataCache<Near.Question, Near> answers;

    NearQueries(NearCalculation calculation, DataVersion version) {
        this.calculation = calculation;
        answers = version.cache(20);
    }

    public Near find(Near.Question question) {
        return answers.get(question, calculation::of);
    }
}
