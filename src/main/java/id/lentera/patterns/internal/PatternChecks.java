package id.lentera.patterns.internal;

import id.lentera.analysis.spatial.GlobalMoran;
import id.lentera.analysis.spatial.Neighbours;
import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator;
import id.lentera.patterns.PatternQuestion;
import id.lentera.platform.ProblemException;
import java.util.Arrays;

/** When a pattern can't be looked for, and the sentence that says so. */
final class PatternChecks {

    /** Areas times permutations: some seconds of work on two cores. */
    private static final long MAX_WORK = 100_000_000;

    private PatternChecks() {}

    static void requireBelow(AreaLevel level, Area within) {
        if (level.number() <= within.level().number()) {
            throw ProblemException.badRequest(
                    "level-not-below",
                    "Tingkat %s tidak berada di bawah wilayah %s; pilih tingkat yang lebih rendah atau wilayah induk."
                            .formatted(level.slug(), within.code()),
                    "Level %s is not below area %s; choose a lower level or an ancestor."
                            .formatted(level.slug(), within.code()));
        }
    }

    static void requireNumbers(Indicator indicator) {
        if (indicator.kind() == Indicator.Kind.CATEGORY) {
            throw ProblemException.badRequest(
                    "not-a-number",
                    "Indikator %s berupa kategori; pola hanya dapat dicari untuk angka.".formatted(indicator.id()),
                    "Indicator %s is a category; patterns can be looked for in numbers only."
                            .formatted(indicator.id()));
        }
    }

    static void requireAreas(FigureTable.Figures read, PatternQuestion question) {
        int areas = read.values().length;
        if (areas < GlobalMoran.MIN_AREAS) {
            throw ProblemException.badRequest(
                    "too-few-areas",
                    "Hanya %d wilayah punya angka tahun %d dan batas; paling sedikit %d diperlukan untuk mencari pola."
                            .formatted(areas, question.year(), GlobalMoran.MIN_AREAS),
                    "Only %d areas have a figure of %d and a boundary; at least %d are needed to look for a pattern."
                            .formatted(areas, question.year(), GlobalMoran.MIN_AREAS));
        }
        double first = read.values()[0];
        if (Arrays.stream(read.values()).allMatch(v -> v == first)) {
            throw ProblemException.badRequest(
                    "all-equal",
                    "Semua wilayah punya angka yang sama, jadi tidak ada pola yang dapat dicari.",
                    "All areas have the same figure, so there is no pattern to look for.");
        }
        if ((long) areas * question.permutations() > MAX_WORK) {
            throw ProblemException.badRequest(
                    "too-much-work",
                    "%d wilayah kali %d permutasi terlalu banyak; kurangi permutasi atau pilih wilayah yang lebih kecil."
                            .formatted(areas, question.permutations()),
                    "%d areas times %d permutations are too many; lower the permutations or choose a smaller area."
                            .formatted(areas, question.permutations()));
        }
    }

    static void requireLinks(Neighbours neighbours, FigureTable.Figures read, PatternQuestion question) {
        int k = question.weights().k();
        int linked = read.values().length - neighbours.isolated().length;
        if (k >= read.values().length || linked < GlobalMoran.MIN_AREAS) {
            throw ProblemException.badRequest(
                    "too-few-neighbours",
                    "Dengan cara bertetangga %s hanya %d dari %d wilayah punya tetangga yang cukup; pilih cara lain."
                            .formatted(question.weights().slug(), k > 0 ? 0 : linked, read.values().length),
                    "With neighbours by %s only %d of %d areas have enough neighbours; choose another way."
                            .formatted(question.weights().slug(), k > 0 ? 0 : linked, read.values().length));
        }
    }
}
