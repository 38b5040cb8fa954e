package id.lentera.priority.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.priority.PortfolioResult.Outcome;
import id.lentera.priority.PortfolioScenario;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a portfolio says about itself, in both languages. */
final class PortfolioTexts {

    private PortfolioTexts() {}

    static LocalizedText verdict(Outcome outcome, double gap) {
        String percent = BigDecimal.valueOf(gap * 100)
                .setScale(3, RoundingMode.CEILING)
                .stripTrailingZeros()
                .toPlainString();
        return switch (outcome) {
            case BEST ->
                new LocalizedText(
                        "Terbukti terbaik: tidak ada pilihan lain dengan anggaran ini yang lebih bernilai.",
                        "Proved best: no other choice within this budget is worth more.");
            case WITHIN_GAP ->
                new LocalizedText(
                        "Paling jauh %s persen di bawah batas atas yang terbukti.".formatted(percent.replace('.', ',')),
                        "At most %s percent below the proved upper bound.".formatted(percent));
            case FLOORS_IMPOSSIBLE ->
                new LocalizedText(
                        "Batas bawah per kabupaten tidak mungkin dipenuhi dengan anggaran dan paket ini; turunkan batasnya, tambah anggaran,"
                                + " atau beri harga paket lain.",
                        "The floors per kabupaten cannot be met with this budget and these packages; lower them, add money or price another"
                                + " package.");
            case FLOORS_NOT_FOUND ->
                new LocalizedText(
                        "Tidak ditemukan pilihan yang memenuhi batas bawah per kabupaten; belum terbukti mustahil. Turunkan batasnya atau"
                                + " tambah anggaran.",
                        "No choice was found that meets the floors per kabupaten; it is not proved impossible. Lower them or add money.");
        };
    }

    static LocalizedText gridIsGuessed(PortfolioScenario scenario) {
        String present = scenario.presentFrom().stripTrailingZeros().toPlainString();
        String planned = scenario.plannedFrom().stripTrailingZeros().toPlainString();
        return new LocalizedText(
                ("Keadaan jaringan per desa tidak tersedia dan diduga: mulai %s persen rumah tangga berlistrik dianggap berjaringan, mulai"
                                + " %s persen dianggap direncanakan dalam tiga tahun, di bawahnya di luar rencana.")
                        .formatted(present, planned),
                ("The state of the grid by village is not available and is assumed: from %s percent of lit households a village is taken to"
                                + " have it, from %s percent to get it within three years, below that to lie outside the plan.")
                        .formatted(present, planned));
    }

    static LocalizedText weights(BigDecimal emphasis) {
        String percent = emphasis.movePointRight(2).stripTrailingZeros().toPlainString();
        return emphasis.signum() == 0
                ? new LocalizedText("Setiap rumah tangga dihitung sama.", "Every household counts alike.")
                : new LocalizedText(
                        "Rumah tangga dibobot menurut kemiskinan desanya sebesar %s persen; rata-rata bobotnya 1."
                                .formatted(percent),
                        "Households are weighted by the poverty of their village to %s percent; the mean weight is 1."
                                .formatted(percent));
    }

    static LocalizedText wholeVillages() {
        return new LocalizedText(
                "Satu desa mendapat satu paket untuk semua rumah tangganya yang belum berlistrik, atau tidak sama sekali.",
                "A village gets one package for all of its unlit households, or none.");
    }

    static LocalizedText notAssessed(int villages) {
        return new LocalizedText(
                "%d desa tidak ikut dihitung karena angkanya tidak ada.".formatted(villages),
                "%d villages do not take part because figures are missing.".formatted(villages));
    }
}
