package id.lentera.priority.internal;

import id.lentera.indicators.Indicator;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.Composite;
import id.lentera.priority.MissingData;
import id.lentera.priority.Normalisation;
import id.lentera.priority.Recipe;
import id.lentera.priority.RobustnessTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a composite score says about itself, in both languages. */
final class CompositeTexts {

    private CompositeTexts() {}

    static LocalizedText rule(Recipe recipe, List<Indicator> indicators) {
        Composite composite = Objects.requireNonNull(recipe.composite());
        return RecipeTexts.join(
                RecipeTexts.join(normalisation(composite.normalisation()), aggregation(composite)),
                RecipeTexts.join(missing(composite.missing()), RecipeTexts.ties(recipe, indicators)));
    }

    private static LocalizedText normalisation(Normalisation normalisation) {
        return switch (normalisation) {
            case RANK ->
                new LocalizedText(
                        "Setiap angka diganti peringkatnya pada skala 0 sampai 100; yang terburuk mendapat 100.",
                        "Every figure becomes its place on a scale from 0 to 100; the worst gets 100.");
            case MIN_MAX ->
                new LocalizedText(
                        "Setiap angka diregangkan antara dua batas ke skala 0 sampai 100; yang terburuk mendapat 100.",
                        "Every figure is stretched between two bounds to a scale from 0 to 100; the worst gets 100.");
            case Z_SCORE ->
                new LocalizedText(
                        "Setiap angka diganti jaraknya dari rata-rata dalam simpangan baku; yang lebih buruk lebih besar.",
                        "Every figure becomes its distance from the mean in standard deviations; worse is larger.");
            case THRESHOLDS ->
                new LocalizedText(
                        "Setiap angka diganti kelas ambangnya pada skala 0 sampai 100; angka tepat di ambang masuk kelas yang lebih buruk.",
                        "Every figure becomes its class between thresholds on a scale from 0 to 100; a figure at a threshold is in the worse"
                                + " class.");
        };
    }

    private static LocalizedText aggregation(Composite composite) {
        return switch (composite.aggregation()) {
            case ARITHMETIC ->
                new LocalizedText(
                        "Skor adalah rata-rata tertimbang; skor terbesar didahulukan.",
                        "The score is the weighted mean; the highest score comes first.");
            case GEOMETRIC ->
                new LocalizedText(
                        "Skor adalah hasil kali tertimbang pada skala 1 sampai 100; skor terbesar didahulukan.",
                        "The score is the weighted product on a scale from 1 to 100; the highest score comes first.");
        };
    }

    private static LocalizedText missing(MissingData missing) {
        BigDecimal least = missing.minCoverage();
        if (least == null) {
            return new LocalizedText(
                    "Wilayah yang kekurangan satu angka pun tidak dinilai.",
                    "An area that lacks a single figure is not assessed.");
        }
        String percent = percent(least);
        return new LocalizedText(
                "Wilayah dinilai dengan angka yang ada bila bobotnya sekurangnya %s persen; tidak ada angka yang diisi sendiri."
                        .formatted(percent),
                "An area is judged by the figures it has when they carry at least %s percent of the weights; nothing is filled in."
                        .formatted(percent));
    }

    static LocalizedText simulatedInterval() {
        return new LocalizedText(
                "Rentang peringkat memuat 90 persen percobaan: 5 persen lebih baik dan 5 persen lebih buruk di luarnya.",
                "The rank interval holds 90 percent of the trials; 5 percent lie before and 5 percent behind it.");
    }

    static LocalizedText robustness(RobustnessTest test, Recipe recipe) {
        LocalizedText weights = weights(test);
        List<LocalizedText> names =
                test.normalisations().stream().map(CompositeTexts::name).toList();
        String id =
                ("%d percobaan (benih %d): %s; normalisasi %s; setiap angka meleset %s. \u201cStabil\u201d: tetap di dalam atau di luar"
                                + " %d teratas pada sekurangnya 90 persen percobaan; selain itu \u201cdiperebutkan\u201d.")
                        .formatted(
                                test.draws(),
                                test.seed(),
                                weights.id(),
                                names.stream().map(LocalizedText::id).collect(Collectors.joining(", ")),
                                error(recipe).id(),
                                test.top());
        String en =
                ("%d trials (seed %d): %s; normalisation %s; every figure off %s. \u201cStable\u201d: inside or outside the first %d in"
                                + " at least 90 percent of the trials; otherwise \u201ccontested\u201d.")
                        .formatted(
                                test.draws(),
                                test.seed(),
                                weights.en(),
                                names.stream().map(LocalizedText::en).collect(Collectors.joining(", ")),
                                error(recipe).en(),
                                test.top());
        return new LocalizedText(id, en);
    }

    private static LocalizedText name(Normalisation normalisation) {
        return switch (normalisation) {
            case RANK -> new LocalizedText("peringkat", "rank");
            case MIN_MAX -> new LocalizedText("min-maks", "min-max");
            case Z_SCORE -> new LocalizedText("simpangan baku (z)", "standard deviation (z)");
            case THRESHOLDS -> new LocalizedText("ambang kebijakan", "policy thresholds");
        };
    }

    private static LocalizedText weights(RobustnessTest test) {
        return switch (test.weights()) {
            case FIXED -> new LocalizedText("bobot tetap", "weights as chosen");
            case AROUND ->
                new LocalizedText(
                        "bobot di sekitar pilihan (Dirichlet, konsentrasi %s)".formatted(number(test.concentration())),
                        "weights around the chosen ones (Dirichlet, concentration %s)"
                                .formatted(number(test.concentration())));
            case UNIFORM -> new LocalizedText("semua bobot sama mungkinnya", "every division of weights alike");
        };
    }

    private static LocalizedText error(Recipe recipe) {
        boolean stated =
                recipe.criteria().stream().map(c -> c.scaling().errorPercent()).anyMatch(CompositeTexts::present);
        return stated
                ? new LocalizedText(
                        "menurut galat yang disebut, lainnya setengah digit terakhir",
                        "by its stated error, others by half the last digit")
                : new LocalizedText("paling jauh setengah digit terakhir", "by at most half the last digit");
    }

    static LocalizedText judgedByPart(int areas) {
        return new LocalizedText(
                "%d wilayah dinilai dengan sebagian angka saja; skornya tidak memuat kriteria yang kosong."
                        .formatted(areas),
                "%d areas are judged by part of the figures only; their scores leave the missing criteria out."
                        .formatted(areas));
    }

    private static boolean present(@Nullable BigDecimal number) {
        return number != null;
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
