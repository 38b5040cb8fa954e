package id.lentera.patterns;

import id.lentera.platform.LocalizedText;
import java.util.List;
import java.util.Locale;

/** What an area is told to be, with one sentence for readers. Orange and blue are told apart by colour-blind readers too. */
public enum PatternClass {
    HIGH_HIGH(
            "#a6480c",
            "Tinggi di antara tinggi",
            "High among high",
            "Angka wilayah ini dan rata-rata tetangganya sama-sama di atas rata-rata: angka tinggi menggerombol di sini.",
            "The figure here and the mean of the neighbours are both above the mean: high figures gather here."),
    LOW_LOW(
            "#1f5d9c",
            "Rendah di antara rendah",
            "Low among low",
            "Angka wilayah ini dan rata-rata tetangganya sama-sama di bawah rata-rata: angka rendah menggerombol di sini.",
            "The figure here and the mean of the neighbours are both below the mean: low figures gather here."),
    HIGH_LOW(
            "#f2b36b",
            "Tinggi di antara rendah",
            "High among low",
            "Angka wilayah ini di atas rata-rata, padahal tetangganya di bawah rata-rata: wilayah ini menonjol sendirian.",
            "The figure here is above the mean, but the neighbours are below it: this area stands out alone."),
    LOW_HIGH(
            "#8fc1e3",
            "Rendah di antara tinggi",
            "Low among high",
            "Angka wilayah ini di bawah rata-rata, padahal tetangganya di atas rata-rata.",
            "The figure here is below the mean, but the neighbours are above it."),
    HOT(
            "#a6480c",
            "Pusat angka tinggi",
            "Hot spot",
            "Angka di sekitar wilayah ini lebih tinggi daripada yang dapat dijelaskan oleh kebetulan.",
            "Figures around this area are higher than chance explains."),
    COLD(
            "#1f5d9c",
            "Pusat angka rendah",
            "Cold spot",
            "Angka di sekitar wilayah ini lebih rendah daripada yang dapat dijelaskan oleh kebetulan.",
            "Figures around this area are lower than chance explains."),
    NOT_SIGNIFICANT(
            "#e9e9e4",
            "Tidak signifikan",
            "Not significant",
            "Susunan angka di sekitar wilayah ini dapat terjadi secara kebetulan; angkanya sendiri bisa tinggi atau rendah.",
            "The figures around this area may be arranged so by chance; its own figure may be high or low."),
    NO_NEIGHBOUR(
            "#c9c2d6",
            "Tanpa tetangga",
            "Without neighbour",
            "Wilayah ini tidak punya tetangga yang berdata menurut cara yang dipilih, jadi polanya tidak dapat diuji.",
            "This area has no neighbour with a figure in the way chosen, so no pattern can be tested."),
    NO_DATA(
            "#ffffff",
            "Data kurang",
            "Missing data",
            "Angka atau batas wilayah ini tidak ada; wilayah ini tidak diuji dan tidak dihitung sebagai tetangga.",
            "The figure or the boundary of this area is missing; it is not tested and is nobody's neighbour.");

    private final String color;
    private final LocalizedText label;
    private final LocalizedText meaning;

    PatternClass(String color, String indonesian, String english, String meaningIndonesian, String meaningEnglish) {
        this.color = color;
        label = new LocalizedText(indonesian, english);
        meaning = new LocalizedText(meaningIndonesian, meaningEnglish);
    }

    /** CSS colour on the map. */
    public String color() {
        return color;
    }

    public LocalizedText label() {
        return label;
    }

    /** One sentence. */
    public LocalizedText meaning() {
        return meaning;
    }

    /** The word in answers, for example {@code high-high}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The classes that a statistic can give to an area with a figure, in the order of legend and map. */
    public static List<PatternClass> of(Statistic statistic) {
        return statistic == Statistic.LOCAL_MORAN
                ? List.of(HIGH_HIGH, HIGH_LOW, LOW_HIGH, LOW_LOW, NOT_SIGNIFICANT, NO_NEIGHBOUR)
                : List.of(HOT, COLD, NOT_SIGNIFICANT, NO_NEIGHBOUR);
    }
}
