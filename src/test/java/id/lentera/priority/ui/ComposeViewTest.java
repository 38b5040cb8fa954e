package id.lentera.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.priority.PriorityItem;
import id.lentera.priority.Stability;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LoadedData
class ComposeViewTest extends SpringBrowserlessTest {

    private static final String TWO = "prioritas/susun?k=poverty_rate,2021,60&k=electrification_ratio,2019,40";

    @Test
    void nothing_is_ranked_before_the_reader_chose_what_happens_to_missing_figures() {
        Pages.open("prioritas/susun");

        assertThat(problem().isVisible()).isTrue();
        assertThat(problem().getText()).contains("Pilih kebijakan angka kosong");
        assertThat($view(PriorityTable.class).all()).noneMatch(Component::isVisible);

        choose("Bila angka suatu wilayah tidak ada", "leave-out");
        assertThat(rows()).hasSize(22).allSatisfy(item -> {
            assertThat(item.stability()).isNotNull();
            assertThat(item.pareto()).isNotNull();
        });
        assertThat(rows()).anyMatch(i -> i.stability().label() == Stability.Label.CONTESTED);
    }

    @Test
    void the_page_says_how_it_was_made_and_what_each_criterion_changes() {
        Pages.open(TWO + "&missing=leave-out&top=5");

        assertThat(text(RecipeCard.class)).contains("1000 percobaan", "Dirichlet", "rata-rata tertimbang");
        assertThat(text(WithoutList.class)).contains("Tanpa Persentase penduduk miskin");
        assertThat(text(CriterionLegend.class)).contains("60%", "40%");
    }

    @Test
    void changing_one_weight_moves_the_others_and_the_address() {
        Pages.open(TWO + "&missing=leave-out");
        NumberField first = $view(NumberField.class).all().getFirst();
        test(first).setValue(75.0);

        assertThat($view(NumberField.class).all().stream()
                        .filter(f -> "Bobot (%)".equals(f.getLabel()))
                        .map(NumberField::getValue))
                .containsExactly(75.0, 25.0);
        assertThat(rows().getFirst().contributions().getFirst().weight()).isEqualByComparingTo("0.75");
    }

    @Test
    void criteria_come_and_go_and_weights_always_sum_to_hundred() {
        Pages.open(TWO + "&missing=leave-out");
        press("Tambah kriteria");
        assertThat(weights()).hasSize(3);
        assertThat(weights().stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(100);
        test($view(Button.class).all().stream()
                        .filter(b -> b.getAriaLabel().orElse("").startsWith("Hapus kriteria"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(weights()).hasSize(2);
        assertThat(weights().stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(100);
    }

    @Test
    void judgements_in_pairs_become_weights() {
        Pages.open(TWO + "&missing=leave-out");
        press("Bandingkan berpasangan (AHP)");
        @SuppressWarnings("unchecked")
        Select<Integer> pair = $(Select.class).all().stream()
                .filter(s -> s.getLabel() != null && s.getLabel().contains("dibanding"))
                .findFirst()
                .orElseThrow();
        pair.setValue(3);
        press("Pakai bobot ini");
        assertThat(weights()).containsExactly(80.0, 20.0);
        String address = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        assertThat(address).contains("ahp=3");
        Pages.open(address);
        assertThat(text(CriteriaEditor.class)).contains("berasal dari perbandingan berpasangan");
    }

    @Test
    void a_combination_that_makes_no_sense_is_a_sentence_on_the_page() {
        Pages.open(TWO + "&missing=leave-out&norm=z-score&agg=geometric");
        assertThat(problem().getText()).contains("tidak dapat memakai z-score");
        Pages.open(TWO + "&missing=leave-out&norm=thresholds");
        assertThat(problem().isVisible()).isTrue();
        Pages.open("prioritas/susun?k=nothing,2021,100&missing=leave-out");
        assertThat(problem().getText()).contains("Tidak ada indikator");
    }

    /** The same mistakes as over HTTP; those that no address can hold are refused as an address. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k=poverty_rate,2021,0&k=electrification_ratio,2019,0 | Semua bobot 0",
                "k=poverty_rate,2021,70&k=electrification_ratio,2019,70 | Jumlah bobot harus 1",
                "k=poverty_rate,2021,-50&k=electrification_ratio,2019,150 | tidak dapat dibaca",
                "k=poverty_rate,2021,NaN | tidak dapat dibaca",
                "k=nothing,2021,100 | Tidak ada indikator",
                "k=poverty_rate,1990,100 | tidak punya angka terbit tahun 1990",
                "within=31&k=extreme_poverty_rate,2021,100 | Tidak ada wilayah yang dapat dinilai",
                "k=extreme_poor_hh_without_electricity_pct,2021,100 | Hanya satu wilayah",
                "{200} | Paling banyak 15 kriteria"
            })
    void a_bad_recipe_is_one_sentence_on_the_page(String query, String sentence) {
        String many = "k=hdi,2020,1&".repeat(199) + "k=hdi,2020,1";
        Pages.open("prioritas/susun?missing=leave-out&" + query.strip().replace("{200}", many));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains(sentence.strip());
    }

    @Test
    void areas_inside_one_kabupaten_can_be_asked_for_by_address() {
        Pages.open("prioritas/susun?within=53.02&level=district&missing=leave-out"
                + "&k=poverty_rate,2013,50&k=households_without_electricity_pct,2013,50");
        assertThat(rows()).isNotEmpty().allMatch(i -> i.code().startsWith("53.02."));
    }

    @Test
    void an_address_that_cannot_be_read_is_a_sentence() {
        Pages.open("prioritas/susun?k=poverty_rate,2021,NaN");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("ProblemView");
    }

    private Paragraph problem() {
        return $view(Paragraph.class).all().stream()
                .filter(p -> p.hasClassName("compose-problem"))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test($(Button.class).all().stream()
                        .filter(b -> text.equals(b.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        RadioButtonGroup<String> group = $view(RadioButtonGroup.class).all().stream()
                .filter(g -> label.equals(g.getLabel()))
                .findFirst()
                .orElseThrow();
        group.setValue(item);
    }

    private List<Double> weights() {
        return $view(NumberField.class).all().stream()
                .filter(f -> "Bobot (%)".equals(f.getLabel()))
                .map(NumberField::getValue)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<PriorityItem> rows() {
        Grid<PriorityItem> grid = $view(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(test(grid)::getRow)
                .toList();
    }

    private String text(Class<? extends Component> part) {
        return $view(part).single().getElement().getTextRecursively();
    }
}
