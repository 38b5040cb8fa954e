package id.lentera.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator;
import id.lentera.mapview.LenteraMap;
import java.util.List;
import org.junit.jupiter.api.Test;

@LoadedData
class SelectionViewTest extends SpringBrowserlessTest {

    private static final String VILLAGES =
            "prioritas/pilih?rate=electrification_ratio&rateYear=2019&rateRef=median&count=village_electrification_ratio&countYear=2019";

    @Test
    void the_address_says_what_is_compared_and_the_browser_gets_the_cut_with_its_reference() {
        Pages.open(VILLAGES + "&weight=30&share=");

        assertThat(chosen()).contains("median", "68.945", "30");
        assertThat(selector().getElement().getProperty("dataUrl"))
                .startsWith("/api/priorities/selection?rate=electrification_ratio&rateYear=2019")
                .doesNotContain("rateRef", "weight");
        assertThat(text(SelectionNotes.class)).contains("berbobot 70 persen", "dihitung dari kedua jumlah", "seri");
        assertThat($view(LenteraMap.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("choropleth")
                        .toString())
                .contains("/api/priorities/selection/values");
    }

    @Test
    void another_indicator_forgets_the_cut_and_stays_in_the_address() {
        Pages.open(VILLAGES + "&countCut=90");
        @SuppressWarnings("unchecked")
        ComboBox<Indicator> rate = $view(ComboBox.class).all().getFirst();
        rate.setValue(rate.getListDataView()
                .getItems()
                .filter(i -> i.id().equals("poverty_rate"))
                .findFirst()
                .orElseThrow());

        assertThat(address())
                .contains("rate=poverty_rate")
                .contains("countCut=90")
                .doesNotContain("rateRef=median");
    }

    @Test
    void a_pair_without_figures_is_a_sentence_and_the_fields_stay() {
        Pages.open(
                "prioritas/pilih?level=village&rate=households_without_electricity_pct&count=households_without_electricity");

        assertThat($view(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(t -> t.contains("peragaan"));
        assertThat($view(Select.class).all()).isNotEmpty();
        assertThat($view(Select.class).all().stream().map(Select::getValue)).contains(AreaLevel.VILLAGE);
    }

    @Test
    void a_wrong_word_is_a_page_of_its_own() {
        Pages.open("prioritas/pilih?weight=200");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("ProblemView");
    }

    private Selector selector() {
        return $view(Selector.class).single();
    }

    private List<String> chosen() {
        return List.of(
                selector().getElement().getPropertyRaw("chosen").toString().split("[\":,{}\\s]+"));
    }

    private String address() {
        Location location = UI.getCurrent().getActiveViewLocation();
        return location.getPathWithQueryParameters();
    }

    private String text(Class<? extends Component> part) {
        return $view(part).single().getElement().getTextRecursively();
    }
}
