package id.lentera.convergence.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.convergence.ConvergenceQuestion;
import id.lentera.convergence.PackageRule;
import id.lentera.platform.ProblemException;
import id.lentera.programs.DeliveryBasis;
import id.lentera.programs.DeliveryFactQueries;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeQueries;
import id.lentera.programs.ProgrammeRegisterQueries;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the question of an address; what it leaves open is chosen, a wrong word is answered with a sentence. */
@Component
public class ConvergenceWords {

    /** Complete for all of Indonesia. */
    private static final String USUAL_LOCI = "extreme-poverty-2021";

    private static final String NO_LOCI = "none";

    private final DeliveryFactQueries deliveries;
    private final ProgrammeQueries programmes;
    private final ProgrammeRegisterQueries register;

    ConvergenceWords(DeliveryFactQueries deliveries, ProgrammeQueries programmes, ProgrammeRegisterQueries register) {
        this.deliveries = deliveries;
        this.programmes = programmes;
        this.register = register;
    }

    /** The parameters as they came; {@code rule} is the one called package. */
    public record Words(
            @Nullable String level,
            @Nullable String within,
            @Nullable String year,
            @Nullable String basis,
            @Nullable String rule,
            @Nullable String loci) {}

    public ConvergenceQuestion read(Words words) {
        AreaLevel level =
                AreaLevel.parse(words.level() == null ? "" : words.level().strip());
        AreaCode within = isBlank(words.within())
                ? AreaCode.INDONESIA
                : new AreaCode(words.within().strip());
        DeliveryBasis basis = DeliveryBasis.parse(words.basis());
        return new ConvergenceQuestion(
                level,
                within,
                year(words.year()),
                basis == null ? deliveries.getUsual(level, within) : basis,
                isBlank(words.rule()) ? usualRule() : PackageRule.parse(words.rule()),
                isBlank(words.loci()) ? USUAL_LOCI : NO_LOCI.equals(words.loci()) ? "" : words.loci());
    }

    /** The package that the register proposes. */
    public PackageRule usualRule() {
        LinkedHashMap<String, Integer> thresholds = new LinkedHashMap<>();
        for (Programme programme : programmes.list()) {
            Integer threshold = register.get(programme.id()).threshold();
            if (threshold != null) {
                thresholds.put(programme.id(), threshold);
            }
        }
        return new PackageRule(thresholds);
    }

    private static @Nullable Integer year(@Nullable String text) {
        if (isBlank(text)) {
            return null;
        }
        if (text.matches("(19|20)\\d\\d")) {
            return Integer.valueOf(text);
        }
        throw ProblemException.badRequest(
                "bad-year",
                "Parameter year harus tahun empat angka antara 1900 dan 2099.",
                "Parameter year must be a four-digit year between 1900 and 2099.");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
