package id.lentera.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.mapview.LenteraMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@LoadedData
class PortfolioViewTest extends SpringBrowserlessTest {

    @Test
    void the_page_begins_with_published_prices_and_says_that_villages_are_demonstration() {
        Pages.open("portofolio");

        assertThat(text(PortfolioSummary.class))
                .contains("DATA CONTOH", "Nilai peragaan, bukan data", "Menjangkau", "dan diduga");
        assertThat(text(PackageFields.class))
                .contains("belum termasuk instalasi rumah", "Sekitar Rp3 juta per unit", "belum ada harga dari sumber");
        assertThat($view(RegionVillages.class).all()).isEmpty();
    }

    @Test
    void a_price_of_the_readers_own_is_named_as_such() {
        Pages.open("portofolio?a=50000;0;60;30;0;shs:6000000:0:1");
        assertThat(text(PackageFields.class)).contains("Isian pengguna");
    }

    @Test
    void a_single_kabupaten_can_be_asked_for_by_address() {
        Pages.open("portofolio?within=53.19&a=1000;0;60;30;0;bpbl:500000:0:1");
        assertThat(text(PortfolioSummary.class)).contains("Menjangkau");
    }

    @Test
    void two_scenarios_stand_side_by_side() {
        Pages.open("portofolio");
        test($view(Button.class).all().stream()
                        .filter(b -> b.getText().equals("Bandingkan dengan skenario kedua"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat($view(PortfolioSummary.class).all()).hasSize(2);
        assertThat($view(ScenarioForm.class).all()).hasSize(2);
        Pages.open("portofolio?a=1000;0;60;30;0;bpbl:500000:0:1&b=5000;0;60;30;0;bpbl:500000:0:1&region=53.19");
        assertThat($view(RegionVillages.class).all()).hasSize(2);
        assertThat(text(RegionVillages.class)).contains("DATA CONTOH");
        assertThat(text(RegionTable.class)).contains("DATA CONTOH");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("lebih banyak daripada A");
    }

    @Test
    void a_kabupaten_may_have_a_floor_of_its_own_and_the_address_keeps_it() {
        Pages.open("portofolio?a=20000;0;60;30;0;bpbl:500000:0:1");
        IntegerField floor = $view(IntegerField.class).all().stream()
                .filter(f -> "Sumba Tengah".equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
        floor.setValue(150);

        assertThat(URLDecoder.decode(
                        UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters(), StandardCharsets.UTF_8))
                .contains("!53.17:150");
        Pages.open("portofolio?a=20000;0;60;30;0;bpbl:500000:0:1!31.71:5");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Batas bawah untuk 31.71");
    }

    @Test
    void the_map_shows_the_villages_by_package_for_each_scenario() {
        Pages.open("portofolio?a=1000;0;60;30;0;bpbl:500000:0:1&b=5000;0;60;30;0;bpbl:500000:0:1");

        assertThat($view(LenteraMap.class).all()).hasSize(2).allSatisfy(map -> assertThat(
                        map.getElement().getPropertyRaw("choropleth").toString())
                .contains("/api/portfolios/values?within=53&scenario="));
        assertThat(text(PortfolioMap.class)).contains("Sambungan BPBL", "belum terjangkau");
    }

    @Test
    void what_cannot_be_done_is_a_sentence_on_the_page() {
        Pages.open("portofolio?a=1;0;60;30;90;bpbl:500000:0:1");
        assertThat(text(PortfolioSummary.class)).contains("tidak mungkin dipenuhi");
        Pages.open("portofolio?a=1;0;60;30;0");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Beri harga pada sekurangnya satu paket");
        Pages.open("portofolio?within=31");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("tidak punya angka desa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=0;0;60;30;0",
                "a=1;101;60;30;0",
                "a=1;0;60;30;0;kincir:1:1:1",
                "a=1;0;60;30;0;bpbl:1:1:0",
                "a=1;0;60;30;0;bpbl:1:1:1;bpbl:2:2:1",
                "a=-1;0;60;30;0",
                "a=1;0;60;30;0!53.02",
                "a=1;0;60;30;0!53.02:-1",
                "a=1;0;60;30;0!53.02:1!53.02:2",
                "a=1;0;60;30;0!5302:1",
                "a=99999999999;0;60;30;0",
                "region=5302"
            })
    void an_address_that_cannot_be_read_is_a_sentence(String query) {
        Pages.open("portofolio?" + query);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("ProblemView");
    }

    private String text(Class<? extends Component> part) {
        return $view(part).all().stream()
                .map(c -> c.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
