package id.lentera.priority.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.indicators.Indicator.Kind;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Aggregation;
import id.lentera.priority.Composite;
import id.lentera.priority.Criterion;
import id.lentera.priority.Normalisation;
import id.lentera.priority.Recipe;
import id.lentera.priority.RobustnessTest;
import id.lentera.priority.Rule;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Refuses a recipe that can't be computed, with a sentence that says why. */
@Component
class RecipeCheck {

    /** Rounded weights such as 0.333333 three times are accepted. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    private final IndicatorQueries indicators;

    RecipeCheck(IndicatorQueries indicators) {
        this.indicators = indicators;
    }

    /** The indicators of the criteria, in their order. */
    List<Indicator> check(Recipe recipe, Area within) {
        requireBelow(recipe.level(), within);
        requireRule(recipe);
        Set<String> seen = new HashSet<>();
        for (Criterion criterion : recipe.criteria()) {
            if (!seen.add(criterion.indicator() + "/" + criterion.year())) {
                throw bad(
                        "Indikator %s tahun %d disebut dua kali.".formatted(criterion.indicator(), criterion.year()),
                        "Indicator %s of %d is named twice.".formatted(criterion.indicator(), criterion.year()));
            }
        }
        List<Indicator> checked = recipe.criteria().stream().map(this::check).toList();
        requireScales(recipe, checked);
        return checked;
    }

    private Indicator check(Criterion criterion) {
        Indicator indicator = indicators.get(criterion.indicator());
        if (indicator.kind() == Kind.CATEGORY) {
            throw bad(
                    "Indikator %s berupa kategori dan tidak dapat diperingkat.".formatted(indicator.id()),
                    "Indicator %s is a category and cannot be ranked.".formatted(indicator.id()));
        }
        if (indicator.direction() == Direction.NEUTRAL && criterion.direction() == null) {
            throw bad(
                    "Indikator %s tidak punya arah: sebutkan direction pada kriterianya.".formatted(indicator.id()),
                    "Indicator %s has no direction: name one in its criterion.".formatted(indicator.id()));
        }
        return indicator;
    }

    /** A year in which the indicator has no published figure at all is a mistake; the years that have are named. */
    void requireFigures(Criterion criterion, AreaLevel level, boolean anyFigure) {
        List<Integer> years = indicators.listYears(criterion.indicator(), level, AreaCode.INDONESIA);
        if (anyFigure || years.contains(criterion.year()) && level != AreaLevel.VILLAGE) {
            return;
        }
        String known = level == AreaLevel.VILLAGE || years.isEmpty()
                ? "-"
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        throw ProblemException.notFound(
                "no-data-for-year",
                "Indikator %s tidak punya angka terbit tahun %d pada tingkat %s. Tahun yang ada: %s."
                        .formatted(criterion.indicator(), criterion.year(), level.slug(), known),
                "Indicator %s has no published figures for %d at level %s. Years with figures: %s."
                        .formatted(criterion.indicator(), criterion.year(), level.slug(), known));
    }

    private static void requireRule(Recipe recipe) {
        boolean one = recipe.criteria().size() == 1;
        if (recipe.criteria().isEmpty() || recipe.criteria().size() > Recipe.MAX_CRITERIA) {
            throw bad(
                    "Resep harus memuat 1 sampai %d kriteria.".formatted(Recipe.MAX_CRITERIA),
                    "A recipe must have 1 to %d criteria.".formatted(Recipe.MAX_CRITERIA));
        }
        if (recipe.rule() != Rule.COMPOSITE && (recipe.rule() == Rule.SINGLE) != one) {
            throw bad(
                    "Aturan single memerlukan tepat satu kriteria, aturan peringkat lain sekurangnya dua.",
                    "The rule single takes exactly one criterion, the other rules of ranks at least two.");
        }
        requireWeights(recipe.criteria().stream().map(Criterion::weight).toList());
    }

    private static void requireWeights(List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean inRange = weights.stream().allMatch(w -> w.signum() >= 0 && w.compareTo(BigDecimal.ONE) <= 0);
        if (inRange && sum.signum() == 0) {
            throw bad(
                    "Semua bobot 0: beri bobot pada sekurangnya satu kriteria.",
                    "All weights are 0: give at least one criterion a weight.");
        }
        if (!inRange || sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
            throw bad(
                    "Jumlah bobot harus 1 (100 persen), bukan %s.".formatted(sum.toPlainString()),
                    "The weights must sum to 1 (100 percent), not %s.".formatted(sum.toPlainString()));
        }
    }

    /** A normalisation must be able to do its work for every criterion. */
    private static void requireScales(Recipe recipe, List<Indicator> indicators) {
        Composite composite = recipe.composite();
        if (composite == null) {
            return;
        }
        Set<Normalisation> used = EnumSet.of(composite.normalisation());
        if (recipe.robustness() != null) {
            used.addAll(recipe.robustness().normalisations());
        }
        if (used.contains(Normalisation.Z_SCORE) && composite.aggregation() == Aggregation.GEOMETRIC) {
            throw bad(
                    "Agregasi geometric tidak dapat memakai z-score, yang bisa negatif; pilih rank, min-max, atau thresholds.",
                    "The aggregation geometric cannot use z-score, which may be negative; choose rank, min-max or thresholds.");
        }
        for (int c = 0; c < indicators.size() && used.contains(Normalisation.THRESHOLDS); c++) {
            if (Engines.cuts(recipe.criteria().get(c), indicators.get(c)).isEmpty()) {
                throw bad(
                        "Indikator %s tidak punya ambang; sebutkan thresholds pada kriterianya."
                                .formatted(indicators.get(c).id()),
                        "Indicator %s has no thresholds; name them in its criterion."
                                .formatted(indicators.get(c).id()));
            }
        }
    }

    /** What one request may cost. */
    void requireAffordable(RobustnessTest test, int areas) {
        if ((long) test.draws() * areas > RobustnessTest.MAX_PLACES) {
            int most = RobustnessTest.MAX_PLACES / areas;
            throw bad(
                    "%d percobaan untuk %d wilayah terlalu banyak; paling banyak %d."
                            .formatted(test.draws(), areas, most),
                    "%d trials for %d areas are too many; at most %d.".formatted(test.draws(), areas, most));
        }
    }

    private static void requireBelow(AreaLevel level, Area within) {
        if (level.number() <= within.level().number()) {
            throw ProblemException.badRequest(
                    "level-not-below",
                    "Daftar prioritas tingkat %s memerlukan wilayah yang lebih luas; %s bertingkat %s."
                            .formatted(
                                    level.slug(), within.code(), within.level().slug()),
                    "A priority list of level %s needs a wider area; %s is a %s."
                            .formatted(
                                    level.slug(), within.code(), within.level().slug()));
        }
    }

    private static ProblemException bad(String indonesian, String english) {
        return ProblemException.badRequest("bad-recipe", indonesian, english);
    }
}
