package id.lentera.priority.internal;

import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.ReferenceKind;
import id.lentera.priority.SelectionQuestion;
import id.lentera.priority.selection.Stop;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The sentences of a selection. */
final class SelectionTexts {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private SelectionTexts() {}

    static LocalizedText published(String name, int year) {
        return new LocalizedText(
                "angka terbit %s %d".formatted(name, year), "published figure of %s %d".formatted(name, year));
    }

    static LocalizedText computed(String name, int year) {
        return new LocalizedText(
                "angka %s %d, dihitung dari kedua jumlahnya".formatted(name, year),
                "figure of %s %d, computed from its two counts".formatted(name, year));
    }

    static LocalizedText notPublished(String name, int year) {
        return new LocalizedText(
                "angka %s %d tidak terbit".formatted(name, year),
                "no figure of %s for %d is published".formatted(name, year));
    }

    static LocalizedText sumOfAll(String name) {
        return new LocalizedText(
                "jumlah %s adalah jumlah semua bagiannya, bukan acuan bagi satu bagian".formatted(name),
                "the number of %s is the sum of its parts, no reference for one part".formatted(name));
    }

    static LocalizedText noWeightsForSums() {
        return new LocalizedText(
                "jumlah tidak ditimbang; pakai rata-rata atau median", "numbers are not weighted; use mean or median");
    }

    static LocalizedText noWeights() {
        return new LocalizedText(
                "tidak ada jumlah penduduk atau keluarga untuk setiap wilayah",
                "there is no number of people or families for every area");
    }

    static LocalizedText weighted(int areas, LocalizedText what) {
        return new LocalizedText(
                "rata-rata tertimbang %d wilayah menurut %s".formatted(areas, what.id()),
                "mean of %d areas weighted by %s".formatted(areas, what.en()));
    }

    static LocalizedText implied(boolean people) {
        return people
                ? new LocalizedText(
                        "penduduk yang tersirat dari jumlah dan persentase",
                        "the population that number and rate imply")
                : new LocalizedText(
                        "keluarga yang tersirat dari jumlah dan persentase", "the families that number and rate imply");
    }

    static LocalizedText of(Indicator indicator, int year) {
        return new LocalizedText(
                "%s %d".formatted(indicator.name().id().toLowerCase(INDONESIAN), year),
                "%s %d".formatted(indicator.name().en().toLowerCase(Locale.ROOT), year));
    }

    static LocalizedText middle(ReferenceKind kind, int areas) {
        return kind == ReferenceKind.MEDIAN
                ? new LocalizedText("median %d wilayah".formatted(areas), "median of %d areas".formatted(areas))
                : new LocalizedText(
                        "rata-rata %d wilayah, tidak ditimbang".formatted(areas),
                        "mean of %d areas, not weighted".formatted(areas));
    }

    static LocalizedText manual() {
        return new LocalizedText("angka sendiri", "a number of your own");
    }

    static LocalizedText ranks(SelectionQuestion question, Indicator rate, Indicator count) {
        int number = question.numberWeight();
        String ties = "; bila seri, peringkat menurut %s yang menentukan, dan yang masih seri berbagi peringkat"
                .formatted(count.name().id());
        String tiesEn = "; ties are broken by the place by %s, and what is still level shares its rank"
                .formatted(count.name().en());
        if (number == SelectionQuestion.EVEN) {
            return new LocalizedText(
                    "Setiap wilayah mendapat peringkat menurut %s dan peringkat menurut %s; jumlah peringkat terkecil didahulukan%s."
                            .formatted(rate.name().id(), count.name().id(), ties),
                    "Every area gets a place by %s and a place by %s; the lowest sum of places comes first%s."
                            .formatted(rate.name().en(), count.name().en(), tiesEn));
        }
        return new LocalizedText(
                "Peringkat menurut %s berbobot %d persen, peringkat menurut %s %d persen; nilai terkecil didahulukan%s."
                        .formatted(rate.name().id(), 100 - number, count.name().id(), number, ties),
                "The place by %s weighs %d percent, the place by %s %d percent; the lowest score comes first%s."
                        .formatted(rate.name().en(), 100 - number, count.name().en(), number, tiesEn));
    }

    static LocalizedText stop(SelectionQuestion question) {
        String from = question.worstOnly() ? " dari wilayah yang buruk menurut keduanya" : "";
        String fromEn = question.worstOnly() ? " among the areas that are bad by both" : "";
        return switch (question.stop()) {
            case Stop.Top(int areas) ->
                new LocalizedText(
                        "Dipilih %d wilayah teratas%s.".formatted(areas, from),
                        "The first %d areas%s are chosen.".formatted(areas, fromEn));
            case Stop.Share(double percent) ->
                new LocalizedText(
                        "Dipilih%s sampai %s persen dari seluruh jumlah tercakup."
                                .formatted(from, number(percent, INDONESIAN)),
                        "Areas%s are chosen until %s percent of the whole number are covered."
                                .formatted(fromEn, number(percent, Locale.ENGLISH)));
        };
    }

    static LocalizedText impliedDiffer(String name, int year, LocalizedText other, long one, long two) {
        return new LocalizedText(
                "%s: jumlah dan persentase %d menyiratkan %s jiwa atau keluarga, padahal %s menyiratkan %s; salah satunya keliru atau berbeda dasar."
                        .formatted(name, year, whole(one, INDONESIAN), other.id(), whole(two, INDONESIAN)),
                "%s: number and rate of %d imply %s people or families, but %s implies %s; one is wrong or has another base."
                        .formatted(name, year, whole(one, Locale.ENGLISH), other.en(), whole(two, Locale.ENGLISH)));
    }

    static LocalizedText demo(long figures) {
        return new LocalizedText(
                "%d angka adalah nilai peragaan, bukan data: hasilnya hanya untuk mencoba halaman ini."
                        .formatted(figures),
                "%d figures are demonstration values, not data: the result only serves to try this page."
                        .formatted(figures));
    }

    static LocalizedText estimated(Indicator indicator) {
        return new LocalizedText(
                "%s: angka perkiraan, bukan angka terbit."
                        .formatted(indicator.name().id()),
                "%s: estimates, not published figures."
                        .formatted(indicator.name().en()));
    }

    static LocalizedText computed(Indicator indicator) {
        return new LocalizedText(
                "%s: dihitung dari kedua jumlah yang terbit, bukan angka terbit."
                        .formatted(indicator.name().id()),
                "%s: computed from the two published counts, not published."
                        .formatted(indicator.name().en()));
    }

    static LocalizedText years(int rate, int count) {
        return new LocalizedText(
                "Kedua angka berbeda tahun: %d dan %d.".formatted(rate, count),
                "The two figures are of different years: %d and %d.".formatted(rate, count));
    }

    static LocalizedText level(int areas) {
        return new LocalizedText(
                "%d wilayah berperingkat sama dengan yang terakhir dipilih tetapi tidak ikut; urutannya hanya menurut kode."
                        .formatted(areas),
                "%d areas share the rank of the last one chosen and are left out; only their codes order them."
                        .formatted(areas));
    }

    private static String number(double value, Locale locale) {
        return FigureFormat.number(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP), locale);
    }

    private static String whole(long value, Locale locale) {
        return FigureFormat.number(BigDecimal.valueOf(value), locale);
    }
}
