package id.lentera.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import id.lentera.LoadedData;
import id.lentera.platform.LoadProgress;
import id.lentera.platform.LocalizedText;
import org.junit.jupiter.api.Test;

@LoadedData
class ShellViewTest extends SpringBrowserlessTest {

    @Test
    void the_menu_comes_from_the_pages_and_hides_what_needs_a_role() {
        UI.getCurrent().navigate("sumber");

        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getText)
                .containsExactly(
                        "Peta",
                        "Prioritas",
                        "Pola",
                        "Ketimpangan",
                        "Keputusan",
                        "Program",
                        "Konvergensi",
                        "Bidang",
                        "Sumber",
                        "Temuan",
                        "Kecocokan batas");
        assertThat($(RouterLink.class).withText("Sumber").single().getElement().getAttribute("aria-current"))
                .isEqualTo("page");
        assertThat($(NavGroup.class).all())
                .extracting(group -> group.getSummaryText() + group.getSummary().hasClassName("current"))
                .containsExactly("Analisisfalse", "Programfalse", "Data dan sumbertrue");
        assertThat($(Anchor.class).withText("Masuk").exists()).isTrue();
    }

    @Test
    void an_address_without_a_page_is_answered_with_a_sentence_and_a_way_back() {
        UI.getCurrent().navigate("tidak-ada");

        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
        assertThat(((NotFoundView) getCurrentView()).getElement().getTextRecursively())
                .contains("Halaman tidak ditemukan", "Kembali ke peta");
    }

    @Test
    void the_progress_of_a_load_is_told_in_words_and_numbers() {
        LoadStage stage = new LoadStage();
        stage.show(new LoadProgress.Snapshot(
                LoadProgress.State.LOADING,
                new LocalizedText("menulis batas", "writing boundaries"),
                1200,
                3442,
                null));
        assertThat(stage.getElement().getTextRecursively()).contains("Tahap: menulis batas, 1.200 dari 3.442");
    }

    @Test
    void a_failed_load_says_what_went_wrong() {
        LoadStage stage = new LoadStage();
        stage.show(new LoadProgress.Snapshot(
                LoadProgress.State.FAILED,
                new LocalizedText("", ""),
                0,
                0,
                new LocalizedText("Berkas batas tidak ada.", "The boundary file is missing.")));
        assertThat(stage.getElement().getTextRecursively()).contains("Berkas batas tidak ada.");
    }
}
