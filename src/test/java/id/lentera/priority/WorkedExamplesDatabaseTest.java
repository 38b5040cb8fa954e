package id.lentera.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.lentera.LoadedData;
import id.lentera.indicators.ImpliedPopulation;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Selection.Overlay;
import id.lentera.priority.Selection.Reference;
import id.lentera.priority.Selection.Warning;
import id.lentera.priority.selection.Chosen;
import id.lentera.priority.selection.Entry;
import id.lentera.priority.selection.Place;
import id.lentera.priority.selection.Rules;
import id.lentera.priority.selection.Selector;
import id.lentera.priority.selection.Stop;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The worked examples of how priority areas are chosen, computed by the product from the figures it loads. */
@LoadedData
class WorkedExamplesDatabaseTest {

    @Autowired
    private SelectionQueries selections;

    @Test
    void at20_electrification_by_lit_villages_with_the_mean_of_73_16() {
        Selection selection = find(
                "rate=electrification_ratio&rateYear=2019&rateRef=mean&count=village_electrification_ratio&countYear=2019");

        assertThat(value(selection.rate().reference())).isCloseTo(73.16, within(0.005));
        assertThat(selection.count().reference().kind()).isEqualTo(ReferenceKind.PARENT);
        assertThat(value(selection.count().reference())).isCloseTo(88.58, within(0.005));
        assertThat(quadrant(selection, 1))
                .containsExactly(
                        "Alor",
                        "Manggarai",
                        "Manggarai Barat",
                        "Manggarai Timur",
                        "Sabu Raijua",
                        "Sumba Timur",
                        "Timor Tengah Selatan");
        assertThat(quadrant(selection, 2)).containsExactly("Belu", "Kupang", "Rote Ndao", "Timor Tengah Utara");
        assertThat(quadrant(selection, 3)).isEmpty();
        assertThat(quadrant(selection, 4))
                .containsExactly(
                        "Ende",
                        "Flores Timur",
                        "Kota Kupang",
                        "Lembata",
                        "Malaka",
                        "Nagekeo",
                        "Ngada",
                        "Sikka",
                        "Sumba Tengah");
        assertThat(selection.chosen().missing())
                .extracting(selection.names()::get)
                .containsExactly("Sumba Barat", "Sumba Barat Daya");
        assertThat(selection.warnings()).extracting(Warning::kind).contains("computed");
    }

    @Test
    void at20_with_the_median_of_68_945_rote_ndao_and_alor_leave_the_low_group() {
        String axes = "rate=electrification_ratio&rateYear=2019&count=village_electrification_ratio&countYear=2019";
        Selection byMean = find(axes + "&rateRef=mean");
        Selection byMedian = find(axes + "&rateRef=median");

        assertThat(value(byMedian.rate().reference())).isEqualTo(68.945);
        TreeSet<String> left = low(byMean);
        left.removeAll(low(byMedian));
        assertThat(left).containsExactly("Alor", "Rote Ndao");
        assertThat(low(byMean)).containsAll(low(byMedian));
    }

    @Test
    void at17_rank_sums_of_the_five_with_ties_broken_by_number() {
        Selection selection =
                find("rate=extreme_poverty_rate&rateYear=2021&count=extreme_poor_population&countYear=2021&top=5");

        assertThat(selection.chosen().entries())
                .extracting(e -> selection.names().get(e.code()) + " " + e.rankSum())
                .containsExactly(
                        "Timor Tengah Selatan 4",
                        "Sumba Timur 4",
                        "Sumba Tengah 6",
                        "Manggarai Timur 8",
                        "Rote Ndao 8");
        assertThat(selection.chosen().entries()).extracting(Entry::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(selection.chosen().missing()).hasSize(17);
        assertThat(selection.ranksRule().id()).contains("bila seri");
        Overlay official = selection.lists().getFirst();
        assertThat(official.list().areas()).hasSize(35);
        assertThat(official.both()).hasSize(5);
        assertThat(official.missed()).isEmpty();
        assertThat(official.further()).isEmpty();
        assertThat(official.list().source()).isNotNull();
    }

    @Test
    void at19_the_35_regencies_cover_20_16_percent_of_the_extremely_poor() {
        Chosen chosen = Selector.choose(
                List.of(new Place("35", 6.23, 2_096_771.0), new Place("other", 3.5, 10_401_340.0 - 2_096_771)),
                new Rules(true, true, 3.85, 0, 0, false, new Stop.Share(20.0)));

        assertThat(chosen.entries().stream().filter(Entry::chosen).map(Entry::code))
                .containsExactly("35");
        assertThat(100 * chosen.covered() / chosen.total()).isCloseTo(20.16, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "17.30, 81180, 27.49, 128.98, 469249, 469189",
        "15.43, 44630, 26.52, 76.69, 289242, 289178",
        "17.47, 45550, 29.65, 77.30, 260733, 260708"
    })
    void at16_implied_populations_agree(
            BigDecimal rate, BigDecimal number, BigDecimal poorRate, BigDecimal poor, long one, long two) {
        ImpliedPopulation extreme = ImpliedPopulation.of(rate, number, 1);
        ImpliedPopulation all = ImpliedPopulation.of(poorRate, poor, 1000);

        assertThat(extreme.middle()).isEqualTo(one);
        assertThat(all.middle()).isEqualTo(two);
        assertThat(extreme.contradicts(all)).isFalse();
    }

    @Test
    void the_wrong_row_of_timor_tengah_utara_2022_contradicts_2023() {
        ImpliedPopulation wrong = ImpliedPopulation.of(new BigDecimal("4.84"), new BigDecimal("6.44"), 1000);
        ImpliedPopulation next = ImpliedPopulation.of(new BigDecimal("2.28"), new BigDecimal("5.97"), 1000);

        assertThat(wrong.middle()).isEqualTo(133_058);
        assertThat(next.middle()).isEqualTo(261_842);
        assertThat(wrong.contradicts(next)).isTrue();
    }

    @Test
    void implied_populations_more_than_one_percent_apart_are_warned_about_and_a_year_of_growth_is_not() {
        assertThat(find("rate=extreme_poverty_rate&rateYear=2021&count=extreme_poor_population&countYear=2021")
                        .warnings())
                .filteredOn(w -> w.kind().equals("implied-population"))
                .extracting(Warning::code)
                .contains("53.11")
                .doesNotContain("53.02", "53.19");
        assertThat(find("rate=poverty_rate&rateYear=2025&count=poor_population_thousand&countYear=2025")
                        .warnings())
                .filteredOn(w -> w.kind().equals("implied-population"))
                .hasSizeLessThan(5)
                .allSatisfy(w -> assertThat(w.text().id()).contains("persentase penduduk miskin"));
    }

    @Test
    void one_year_that_is_named_holds_for_both_figures() {
        SelectionQuestion question = selections.read(
                Map.of("rate", "extreme_poverty_rate", "rateYear", "2021", "count", "extreme_poor_population"));

        assertThat(question.rate().year()).isEqualTo(2021);
        assertThat(question.count().year()).isEqualTo(2021);
    }

    @Test
    void until_half_of_the_poor_are_covered() {
        Selection selection =
                find("rate=poverty_rate&rateYear=2021&count=poor_population_thousand&countYear=2021&share=50");
        List<Entry> chosen =
                selection.chosen().entries().stream().filter(Entry::chosen).toList();
        double last = chosen.getLast().collected();

        assertThat(last).isEqualTo(selection.chosen().covered());
        assertThat(100 * last / selection.chosen().total()).isGreaterThanOrEqualTo(50);
        assertThat(100
                        * chosen.get(chosen.size() - 2).collected()
                        / selection.chosen().total())
                .isLessThan(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate=nothing | Tidak ada indikator",
                "rate=poverty_rate&rateYear=1990 | tidak punya angka tahun 1990",
                "rateCut=12 &rateRef=median | hanya berlaku bersama acuan manual",
                "rateRef=manual | manual",
                "rateRef=guess | harus salah satu dari",
                "countRef=parent | bukan acuan bagi satu bagian",
                "rateCut=NaN | bilangan dengan titik desimal",
                "weight=101 | antara 0 dan 100",
                "weight=-1 | antara 0 dan 100",
                "share=0 | lebih dari 0",
                "share=50&top=3 | bukan keduanya",
                "top=0 | antara 1 dan",
                "worst=yes | harus 0 atau 1",
                "demo=2 | harus 0 atau 1",
                "within=53.02 | tidak ada di dalam",
                "within=99 | Tidak ada wilayah",
                "level=street | level",
                "level=village&rate=households_without_electricity_pct&count=households_without_electricity | peragaan",
                "count=village_electrification_ratio&countYear=2019&share=10 | memerlukan jumlah orang"
            })
    void what_cannot_be_chosen_is_refused_with_a_sentence(String query, String sentence) {
        assertThatThrownBy(() -> find(query.replace(" ", "")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.text().id()).contains(sentence.strip()).endsWith(".");
                    assertThat(problem.text().en()).endsWith(".");
                    assertThat(problem.status()).isBetween(400, 404);
                });
    }

    private Selection find(String query) {
        Map<String, String> words = new HashMap<>();
        Arrays.stream(query.split("&")).map(p -> p.split("=")).forEach(p -> words.put(p[0], p[1]));
        SelectionQuestion question = selections.read(words);
        assertThat(selections.read(selections.write(question))).isEqualTo(question);
        return selections.find(question);
    }

    private static double value(Reference reference) {
        assertThat(reference.value()).isNotNull();
        return reference.value().doubleValue();
    }

    private static List<String> quadrant(Selection selection, int quadrant) {
        return selection.chosen().entries().stream()
                .filter(e -> e.quadrant() == quadrant)
                .map(e -> selection.names().get(e.code()))
                .sorted()
                .toList();
    }

    private static TreeSet<String> low(Selection selection) {
        TreeSet<String> low = new TreeSet<>(quadrant(selection, 1));
        low.addAll(quadrant(selection, 2));
        return low;
    }
}
