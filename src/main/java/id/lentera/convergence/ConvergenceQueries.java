package id.lentera.convergence;

import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.convergence.internal.Calculation;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import org.springframework.stereotype.Service;

/** Answers which programmes meet where. */
@Service
public class ConvergenceQueries {

    /** Answers for all villages of the nation are large. */
    private static final int REMEMBERED = 4;

    private final Calculation calculation;
    private final AreaQueries areas;
    private final NearQueries near;
    private final DataCache<ConvergenceQuestion, Convergence> answers;

    ConvergenceQueries(Calculation calculation, AreaQueries areas, NearQueries near, DataVersion version) {
        this.calculation = calculation;
        this.areas = areas;
        this.near = near;
        answers = version.cache(REMEMBERED);
    }

    public Convergence get(ConvergenceQuestion question) {
        AreaLevel within = areas.get(question.within()).level();
        if (question.level().number() <= within.number()) {
            throw ProblemException.badRequest(
                    "level-not-below",
                    "Tingkat %s tidak berada di bawah wilayah %s (%s)."
                            .formatted(question.level().slug(), question.within(), within.slug()),
                    "Level %s is not below area %s (%s)."
                            .formatted(question.level().slug(), question.within(), within.slug()));
        }
        return answers.get(question, calculation::of);
    }

    /** Villages without power near a lit one. */
    public Near findNear(Near.Question question) {
        return near.find(question);
    }
}
