package id.lentera.convergence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import id.lentera.LoadedData;
import id.lentera.Pages;
import org.junit.jupiter.api.Test;

@LoadedData
class ConvergenceViewTest extends SpringBrowserlessTest {

    @Test
    void the_page_marks_demonstration_and_opens_cell_and_gaps_from_the_address() {
        Pages.open("konvergensi?within=53.02&area=53.02.10.2013&program=sembako&has=pkh&lacks=bpbl");

        assertThat(text(ConvergenceView.class)).contains("Penyaluran peragaan, bukan data");
        assertThat(text(SummaryCards.class)).contains("Konvergen", "K1 Perencanaan", "K4 Pelaksanaan");
        assertThat(text(CellCard.class)).contains("Ki", "Program Sembako");
        assertThat(text(GapCard.class)).contains("Ada PKH, tanpa BPBL sampai ambang");
        assertThat($view(LenteraMatrix.class).single().getElement().getProperty("source"))
                .contains("level=village", "within=53.02", "basis=demo", "package=");
    }

    @Test
    void a_wrong_package_is_a_sentence_and_the_fields_stay() {
        Pages.open("konvergensi?package=pkh:900");
        assertThat(text(ConvergenceView.class)).contains("Paket program tidak dapat dibaca");
    }

    private String text(Class<? extends Component> part) {
        return $view(part).single().getElement().getTextRecursively();
    }
}
