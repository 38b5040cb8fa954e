package id.lentera.profile.ui;

import static id.lentera.profile.Figures.figure;
import static id.lentera.profile.Figures.series;
import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.indicators.Indicator.Direction;
import id.lentera.indicators.ObservationStatus;
import id.lentera.profile.Figures;
import id.lentera.profile.Series;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TrendSentencesTest {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final Series TTS = series("TTS", 2021, "26.64", "25.45", "25.18", "24.68", "24.5");
    private static final Series NTT = series("NTT", 2021, "20.99", "20.05", "19.96", "19.48", "18.6");

    @Test
    void progress_names_the_years_it_compares() {
        assertThat(indonesian().progress(TTS))
                .isEqualTo("24,5% pada 2025: −0,18 poin persentase terhadap 2024, −2,14 poin persentase terhadap 2021,"
                        + " rata-rata −0,54 poin persentase per tahun.");
    }

    @Test
    void relevance_is_one_sentence_with_its_reference() {
        assertThat(indonesian().relevance(TTS, NTT))
                .isEqualTo("Terhadap NTT (2021–2025): searah pada 4 dari 4 langkah. Korelasi r = 0,94.");
    }

    @Test
    void effectiveness_compares_the_halves_and_leaves_the_verdict_to_the_analyst() {
        assertThat(indonesian().effectiveness(TTS))
                .startsWith("Garis kecenderungan 2021–2025: −0,51 poin persentase per tahun (R² ")
                .contains("membaik pada 4 dari 4 langkah", "sampai 2023 −0,73", "sejak 2023 −0,34")
                .endsWith("perbaikan melambat.");
    }

    @Test
    void missing_figures_are_counted_instead_of_computed() {
        Series single = series("TTS", 2019, "49.96");
        assertThat(indonesian().progress(single))
                .isEqualTo("Hanya ada 1 nilai (sejak 2019); diperlukan sedikitnya 2 tahun.");
        assertThat(indonesian().effectiveness(single)).contains("Hanya ada 1 nilai", "sedikitnya 3");
        assertThat(indonesian().relevance(single, NTT)).contains("hanya 0 tahun");
        assertThat(indonesian().progress(series("TTS", 2019))).startsWith("Belum ada nilai");
    }

    @Test
    void a_break_is_named_with_its_reason_in_the_readers_language() {
        String note = "BPS projection on SP2010; series break against SP2020-based years";
        Series broken = Series.of(
                Figures.area("53.02", "TTS"),
                List.of(
                        figure("53.02", 2017, "463980", ObservationStatus.PUBLISHED, note),
                        figure("53.02", 2020, "455410", ObservationStatus.PUBLISHED, null)));

        assertThat(indonesian().breaks(List.of(broken))).singleElement().satisfies(reason -> assertThat(reason)
                .startsWith("TTS, garis diputus sebelum 2020: ")
                .doesNotContain("series break"));
        assertThat(indonesian().progress(broken)).contains("Hanya ada 1 nilai setelah putus seri (sejak 2020)");
        assertThat(english().breaks(List.of(broken))).containsExactly("TTS, line broken before 2020: " + note + ".");
    }

    private static TrendSentences indonesian() {
        return sentences("id", INDONESIAN);
    }

    private static TrendSentences english() {
        return sentences("en", Locale.ENGLISH);
    }

    private static TrendSentences sentences(String language, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("i18n.profile_" + language, Locale.ROOT);
        return new TrendSentences(
                (key, values) -> new MessageFormat(texts.getString(key), locale).format(values),
                locale,
                Figures.indicator(Direction.HIGHER_IS_WORSE));
    }
}
