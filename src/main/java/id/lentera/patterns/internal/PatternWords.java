package id.lentera.patterns.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.Statistic;
import id.lentera.patterns.Weighting;
import id.lentera.platform.ProblemException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the question of an address, word by word; each wrong word is answered with a sentence. */
@Component
public class PatternWords {

    private final IndicatorQueries indicators;

    PatternWords(IndicatorQueries indicators) {
        this.indicators = indicators;
    }

    /** The parameters as they came. */
    public record Words(
            @Nullable String indicator,
            @Nullable String year,
            @Nullable String level,
            @Nullable String within,
            @Nullable String weights,
            @Nullable String statistic,
            @Nullable String seed,
            @Nullable String permutations,
            @Nullable String correction) {}

    public PatternQuestion read(Words words) {
        String indicator =
                indicators.get(required("indicator", words.indicator())).id();
        AreaLevel level = AreaLevel.parse(required("level", words.level()));
        AreaCode within = isBlank(words.within())
                ? AreaCode.INDONESIA
                : new AreaCode(words.within().strip());
        int year = year(indicator, level, within, required("year", words.year()));
        return new PatternQuestion(
                indicator,
                year,
                level,
                within,
                Weighting.parse(words.weights()),
                Statistic.parse(words.statistic()),
                number(words.seed(), 1, PatternQuestion.MAX_SEED + 1),
                (int) number(words.permutations(), PatternQuestion.PERMUTATIONS, PatternQuestion.MAX_PERMUTATIONS + 1),
                corrected(words.correction()));
    }

    private int year(String indicator, AreaLevel level, AreaCode within, String text) {
        List<Integer> years = indicators.listYears(indicator, level, within);
        if (!text.matches("\\d{4}") || !years.contains(Integer.valueOf(text))) {
            String existing =
                    years.isEmpty() ? "–" : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw ProblemException.notFound(
                    "no-data-for-year",
                    "Tidak ada data tahun %.10s untuk indikator, tingkat dan wilayah ini; tahun yang ada: %s."
                            .formatted(text, existing),
                    "There are no data of %.10s for this indicator, level and area; years that exist: %s."
                            .formatted(text, existing));
        }
        return Integer.parseInt(text);
    }

    private static boolean corrected(@Nullable String word) {
        if (isBlank(word) || word.strip().equals("fdr")) {
            return true;
        }
        if (word.strip().equals("none")) {
            return false;
        }
        throw ProblemException.badRequest(
                "unknown-correction",
                "Parameter correction harus fdr atau none.",
                "Parameter correction must be fdr or none.");
    }

    /** A number that is none, or too long, becomes one out of bounds, which the question refuses. */
    private static long number(@Nullable String text, long usual, long outside) {
        if (isBlank(text)) {
            return usual;
        }
        return text.strip().matches("\\d{1,10}") ? Math.min(Long.parseLong(text.strip()), outside) : outside;
    }

    private static String required(String name, @Nullable String text) {
        if (isBlank(text)) {
            throw ProblemException.badRequest(
                    "missing-parameter",
                    "Parameter %s wajib diisi.".formatted(name),
                    "Parameter %s is required.".formatted(name));
        }
        return text.strip();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
