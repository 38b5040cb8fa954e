package id.lentera.priority.internal;

import id.lentera.indicators.Absence;
import id.lentera.indicators.Indicator;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.NotAssessed.Missing;
import id.lentera.priority.Recipe;
import id.lentera.priority.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a priority list says about itself, in both languages. */
final class RecipeTexts {

    private static final Map<Absence, LocalizedText> ABSENCES = Map.of(
            Absence.NOT_COLLECTED, new LocalizedText("tidak dikumpulkan", "not collected"),
            Absence.SUPPRESSED, new LocalizedText("tidak diterbitkan", "suppressed"),
            Absence.NOT_APPLICABLE, new LocalizedText("tidak berlaku", "not applicable"));

    private RecipeTexts() {}

    static LocalizedText rule(Recipe recipe, List<Indicator> indicators) {
        LocalizedText combined =
                switch (recipe.rule()) {
                    case RANK_SUM ->
                        new LocalizedText(
                                "Peringkat setiap kriteria dijumlahkan; jumlah terkecil didahulukan.",
                                "The ranks by each criterion are added; the lowest sum comes first.");
                    case WEIGHTED_RANK ->
                        new LocalizedText(
                                "Peringkat setiap kriteria dikalikan bobotnya lalu dijumlahkan; jumlah terkecil didahulukan.",
                                "The rank by each criterion is multiplied by its weight and added; the lowest sum comes first.");
                    case SINGLE ->
                        new LocalizedText(
                                "Diurutkan menurut satu indikator; yang terburuk didahulukan.",
                                "Ordered by one indicator; the worst comes first.");
                    case COMPOSITE -> throw new IllegalArgumentException("A composite has words of its own");
                };
        return join(combined, ties(recipe, indicators));
    }

    static LocalizedText ties(Recipe recipe, List<Indicator> indicators) {
        Optional<Indicator> count = indicators.stream()
                .filter(i -> i.kind() == Indicator.Kind.COUNT)
                .findFirst();
        if (recipe.rule() == Rule.SINGLE || count.isEmpty()) {
            return new LocalizedText(
                    "Wilayah yang sama nilainya berbagi peringkat dan berurut menurut kode.",
                    "Areas that are equal share a rank and stand in code order.");
        }
        return new LocalizedText(
                "Bila sama, %s yang lebih buruk didahulukan; yang tetap sama berbagi peringkat."
                        .formatted(quoted(count.get().name().id())),
                "Ties go to the worse %s; what is still equal shares a rank."
                        .formatted(quoted(count.get().name().en())));
    }

    static LocalizedText interval(int criteria) {
        return switch (criteria) {
            case 1 ->
                new LocalizedText(
                        "Peringkat terendah dan tertinggi bila setiap angka meleset paling jauh setengah satuan digit terakhir yang diterbitkan.",
                        "Lowest and highest rank when every figure may be off by up to half a unit of the last published digit.");
            case 2 ->
                new LocalizedText(
                        "Peringkat terendah dan tertinggi untuk semua bobot antara kedua kriteria, dari 0 sampai 1.",
                        "Lowest and highest rank over all weights between the two criteria, from 0 to 1.");
            default ->
                new LocalizedText(
                        "Batas peringkat untuk semua bobot: wilayah yang lebih buruk pada semua kriteria selalu mendahului.",
                        "Bounds of the rank over all weights: an area that is worse by every criterion always comes before.");
        };
    }

    static LocalizedText notAssessed(List<Missing> missing, Map<String, Indicator> indicators) {
        String indonesian = missing.stream()
                .map(m -> "%s %d (%s)"
                        .formatted(
                                name(m, indicators).id(),
                                m.year(),
                                ABSENCES.get(m.absence()).id()))
                .collect(Collectors.joining("; "));
        String english = missing.stream()
                .map(m -> "%s %d (%s)"
                        .formatted(
                                name(m, indicators).en(),
                                m.year(),
                                ABSENCES.get(m.absence()).en()))
                .collect(Collectors.joining("; "));
        return new LocalizedText("Tidak ada angka: " + indonesian + ".", "No figure: " + english + ".");
    }

    static LocalizedText partly(int assessed, int total) {
        return new LocalizedText(
                "%d dari %d wilayah tidak dinilai karena angkanya tidak ada; peringkat hanya berlaku di antara %d wilayah yang dinilai."
                        .formatted(total - assessed, total, assessed),
                "%d of %d areas are not assessed because a figure is missing; ranks hold among the %d assessed areas only."
                        .formatted(total - assessed, total, assessed));
    }

    static LocalizedText otherYear(int year) {
        return new LocalizedText(
                "Resep ini dibuat untuk tahun lain; angka tahun %d dapat memakai metode yang berbeda.".formatted(year),
                "This recipe was made for another year; the figures of %d may rest on another method.".formatted(year));
    }

    static LocalizedText severalSources(Indicator indicator, int sources) {
        return new LocalizedText(
                "Angka %s berasal dari %d sumber; cara hitungnya dapat berbeda."
                        .formatted(quoted(indicator.name().id()), sources),
                "The figures of %s come from %d sources; their methods may differ."
                        .formatted(quoted(indicator.name().en()), sources));
    }

    static LocalizedText severalYears() {
        return new LocalizedText(
                "Kriteria resep ini memakai tahun yang berbeda.",
                "The criteria of this recipe are of different years.");
    }

    private static LocalizedText name(Missing missing, Map<String, Indicator> indicators) {
        return indicators.get(missing.indicator()).name();
    }

    private static String quoted(String text) {
        return "\u201c" + text + "\u201d";
    }

    static LocalizedText join(LocalizedText one, LocalizedText other) {
        return new LocalizedText(one.id() + " " + other.id(), one.en() + " " + other.en());
    }
}
