package id.lentera.patterns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.mapview.LenteraMap;
import org.junit.jupiter.api.Test;

@LoadedData
class PatternViewTest extends SpringBrowserlessTest {

    @Test
    void a_short_address_shows_poverty_in_ntt_with_every_class_explained() {
        Pages.open("pola");

        assertThat(text(PatternMap.class))
                .contains("Tinggi di antara tinggi", "Tidak signifikan", "Data kurang", "menggerombol di sini");
        assertThat(text(PatternWordsCard.class)).contains("I Moran", "permutasi", "Diuji 22 kabupaten/kota");
        assertThat(test($view(Grid.class).single()).size()).isEqualTo(22);
        assertThat(map()).contains("/api/patterns/values?indicator=poverty_rate", "contiguity-sea");
        assertThat($view(PocketCard.class).all()).isEmpty();
    }

    @Test
    void villages_show_pockets_and_say_that_they_rest_on_demonstration_values() {
        Pages.open("pola?indicator=poverty_rate&year=2021&level=village&within=53.02&permutations=99");

        assertThat(text(PocketCard.class)).contains("Kantong kemiskinan", "DEMO", "acuan", "usulan");
        assertThat(text(PatternWordsCard.class)).contains("nilai peragaan");
    }

    @Test
    void a_question_without_answer_keeps_the_fields_and_says_why() {
        Pages.open("pola?indicator=electrification_ratio&year=2021&level=regency&within=53");

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("paling sedikit 4 diperlukan");
        assertThat($view(PatternFields.class).all()).hasSize(1);
        assertThat($view(PatternMap.class).all()).isEmpty();
    }

    private String map() {
        return $view(LenteraMap.class)
                .single()
                .getElement()
                .getPropertyRaw("choropleth")
                .toString();
    }

    private String text(Class<? extends Component> part) {
        return $view(part).single().getElement().getTextRecursively();
    }
}
