package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import id.lentera.LoadedData;
import id.lentera.Pages;
import org.junit.jupiter.api.Test;

@LoadedData
class DefinitionsViewTest extends SpringBrowserlessTest {

    @Test
    void the_ratio_of_a_province_stands_as_published_from_its_own_counts_and_from_its_kabupaten() {
        Pages.open("definisi/53");

        String section = recomputed();
        assertThat(section)
                .contains("201872,59% media mengutip PLN UIW NTT 2018tidak dapat dihitung78,2% (1.266 dari 1.619)")
                .contains(
                        "2019tidak ada dalam seri ini88,58% (2.970 dari 3.353)88,31% (2.741 dari 3.104)20 dari 22 bagian; tanpa Sumba Barat, Sumba Barat Daya");
    }

    @Test
    void kabupaten_without_both_counts_are_left_out_and_counted() {
        Pages.open("definisi/53");

        assertThat(recomputed())
                .contains("Rasio desa berlistrik di Nusa Tenggara Timur, 2019")
                .contains(
                        "Kedua jumlah diterbitkan untuk 20 dari 22 wilayah.",
                        "Manggarai Timurtidak ada dalam seri ini65,91% (116 dari 176)")
                .contains("Desember 2018 (Flores dan Lembata) hanya menghitung jaringan PLN");
    }

    @Test
    void a_kabupaten_has_its_own_counts_only() {
        Pages.open("definisi/53.02");

        assertThat(recomputed()).contains("2019tidak ada dalam seri ini88,13% (245 dari 278)tidak dapat dihitung");
    }

    @Test
    void a_kecamatan_has_no_ratio_of_villages() {
        Pages.open("definisi/53.02.10");

        assertThat($view(RecomputedSection.class).all()).isEmpty();
    }

    private String recomputed() {
        return $view(RecomputedSection.class).single().getElement().getTextRecursively();
    }
}
