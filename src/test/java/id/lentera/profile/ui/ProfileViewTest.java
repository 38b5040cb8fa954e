package id.lentera.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.charts.LenteraChart;
import id.lentera.indicators.Indicator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@LoadedData
class ProfileViewTest extends SpringBrowserlessTest {

    @Test
    void names_the_area_with_both_codes_its_parents_and_the_way_to_the_map() {
        Pages.open("wilayah/53.02");

        assertThat($view(H1.class).single().getText()).isEqualTo("Timor Tengah Selatan");
        assertThat(textOf(ProfileHeader.class)).contains("Kabupaten", "Kode Kemendagri 53.02", "Kode BPS 5304", "km²");
        assertThat(links(ProfileHeader.class)).containsExactly("wilayah/00", "wilayah/53", "?within=53&selected=53.02");
        assertThat(((ProfileView) getCurrentView()).getPageTitle())
                .isEqualTo("Timor Tengah Selatan (Kabupaten): profil wilayah – Lentera");
    }

    @Test
    void compares_by_electrification_first_and_sets_unlike_figures_against_nothing() {
        Pages.open("wilayah/53.02");

        assertThat(textOf(ComparisonSection.class))
                .contains(
                        "Timor Tengah Selatan: 49,96% (2019).",
                        "Nusa Tenggara Timur: 85,84% (2019). Selisih tidak dihitung",
                        "Peringkat 2 dari 22 kabupaten/kota di Nusa Tenggara Timur yang memiliki nilai; 0 tanpa nilai.",
                        "Hanya ada 1 nilai (sejak 2019)",
                        "Nusa Tenggara Timur, garis diputus sebelum 2019");
    }

    @Test
    void poverty_has_all_four_views() {
        Pages.open("wilayah/53.02?indicator=poverty_rate");

        assertThat(textOf(ComparisonSection.class))
                .contains(
                        "Nusa Tenggara Timur: 18,6% (2025), selisih +5,9 poin persentase.",
                        "24,5% pada 2025: −0,18 poin persentase terhadap 2024",
                        "Terhadap Nusa Tenggara Timur (2014–2025)",
                        "Terhadap Indonesia (2015–2025)",
                        "Garis kecenderungan 2013–2025",
                        "Penilaian efektif atau tidak ada pada analis");
        assertThat($view(LenteraChart.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("trend")
                        .toString())
                .contains("Timor Tengah Selatan", "Nusa Tenggara Timur", "Indonesia", "24,5%");
    }

    @Test
    void choosing_an_indicator_goes_into_the_address() {
        Pages.open("wilayah/53.02");
        Select<Indicator> select = select();

        select.setValue(select.getListDataView()
                .getItems()
                .filter(indicator -> indicator.id().equals("poverty_rate"))
                .findFirst()
                .orElseThrow());

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("wilayah/53.02?indicator=poverty_rate");
    }

    @Test
    void lists_programmes_also_of_its_parts_and_children_from_greatest_need() {
        Pages.open("wilayah/53.02?indicator=households_without_electricity_pct");

        String around = textOf(AroundSection.class);
        assertThat(around).contains("jumlah angka bagian wilayahnya", "Menurut kecamatan", "Wilayah tetangga");
        assertThat(around).contains("Kupang", "Timor Tengah Utara", "Malaka");
    }

    @Test
    void a_province_lists_its_regencies_with_rank_value_and_source() {
        Pages.open("wilayah/53");

        assertThat(textOf(AroundSection.class)).contains("2019: 22 memiliki nilai, 0 tanpa nilai", "46,22%");
        assertThat(textOf(ComparisonSection.class)).doesNotContain("tidak memiliki wilayah di atasnya");
    }

    @Test
    void a_village_with_nothing_but_demonstration_values_has_no_figures() {
        Pages.open("wilayah/53.02.10.2013");

        assertThat(textOf(FiguresSection.class)).contains("Belum ada angka yang diterbitkan");
        assertThat(text()).doesNotContain("DATA CONTOH").contains("Data contoh tidak dipakai");
        assertThat(textOf(ComparisonSection.class)).contains("Belum ada nilai yang diterbitkan");
    }

    @Test
    void the_nation_has_children_but_nothing_above() {
        Pages.open("wilayah/00?indicator=poverty_rate");

        assertThat(textOf(ComparisonSection.class)).contains("Indonesia tidak memiliki wilayah di atasnya");
        assertThat(textOf(AroundSection.class)).contains("Menurut provinsi", "halaman Program");
    }

    @Test
    void an_unknown_area_or_indicator_is_a_sentence() {
        for (String address : List.of("wilayah/53.99", "wilayah/xyz", "wilayah/53.02?indicator=nothing")) {
            Pages.open(address);
            assertThat(getCurrentView().getClass().getSimpleName()).as(address).isEqualTo("ProblemView");
        }
    }

    @Test
    void english_readers_get_english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        Pages.open("wilayah/53.02?indicator=poverty_rate");

        assertThat(text())
                .contains("Relative position", "24.5% in 2025: −0.18 percentage points against 2024", "Print");
    }

    @Test
    void every_indicator_of_every_kind_of_area_can_be_shown() {
        for (String code : List.of("00", "53", "53.02", "53.06", "91", "53.02.10", "53.02.10.2013", "52.03")) {
            Pages.open("wilayah/" + code);
            List<String> ids =
                    select().getListDataView().getItems().map(Indicator::id).toList();
            for (String id : ids) {
                Pages.open("wilayah/" + code + "?indicator=" + id);
                assertThat(getCurrentView()).as(code + " " + id).isInstanceOf(ProfileView.class);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Select<Indicator> select() {
        return (Select<Indicator>) $view(Select.class).single();
    }

    private List<String> links(Class<? extends Component> part) {
        return $(Anchor.class, $view(part).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String textOf(Class<? extends Component> part) {
        return $view(part).single().getElement().getTextRecursively();
    }
}
