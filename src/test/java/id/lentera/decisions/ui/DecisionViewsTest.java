package id.lentera.decisions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.DatabaseTest;
import id.lentera.Pages;
import id.lentera.decisions.Adoptions;
import id.lentera.decisions.DecisionService;
import id.lentera.platform.LoadProgress;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.jdbc.Sql;

@DatabaseTest
@Sql("/decisions/regencies.sql")
class DecisionViewsTest extends SpringBrowserlessTest {

    @Autowired
    private DecisionService service;

    @Autowired
    private LoadProgress progress;

    /** Tests of imports that share this context leave it at one of their stages, and pages wait for the end of a load. */
    @BeforeEach
    void nothingIsBeingLoaded() {
        progress.ready();
    }

    @Test
    void a_run_is_looked_at_without_signing_in_and_says_that_nobody_adopted_it() {
        Pages.open("keputusan/baru?" + Adoptions.RUN.query());
        assertThat(page()).contains("RANCANGAN, belum ditetapkan", "Masuk untuk menetapkan");
        assertThat(page()).contains("Ringkasan dua halaman (PDF)", "Timor Tengah Utara: Tidak ada angka");
    }

    @Test
    void a_run_that_cannot_be_computed_is_a_sentence() {
        Pages.open("keputusan/baru?model=tidak-ada&within=53");
        assertThat(page()).contains("Tidak ada model prioritas");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void an_administrator_adopts_and_sees_the_decision() {
        Pages.open("keputusan/baru?" + Adoptions.RUN.query());
        test($view(Button.class).withText("Tetapkan menjadi keputusan").single())
                .click();
        test($(TextField.class).withCaption("Judul keputusan").single()).setValue("Tiga kabupaten");
        test($(TextArea.class).withCaption("Alasan").single()).setValue("Disepakati dalam rapat TKPK.");
        test($(Button.class).withText("Tetapkan").single()).click();
        assertThat($(AdoptDialog.class).single().getElement().getTextRecursively())
                .contains("Sebutkan 1 sampai 40 peserta");

        test($(TextArea.class).withCaption("Peserta").single()).setValue("Bappeda Provinsi NTT; Kepala Bidang");
        test($(Button.class).withText("Tetapkan").single()).click();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .matches("keputusan/\\d+");
        assertThat(page())
                .contains(
                        "Tiga kabupaten",
                        "Bappeda Provinsi NTT (Kepala Bidang)",
                        "Semua angka yang dipakai keduanya sama");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void two_decisions_are_compared_by_the_address() {
        long first = service.adopt(Adoptions.RUN, Adoptions.titled("Yang pertama"), null, UUID.randomUUID());
        long second = service.adopt(Adoptions.RUN, Adoptions.titled("Yang kedua"), null, UUID.randomUUID());
        Pages.open("keputusan?from=" + first + "&to=" + second);
        assertThat(page()).contains("0 masuk, 0 keluar, 3 tetap.", "Yang pertama", "berlaku");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
