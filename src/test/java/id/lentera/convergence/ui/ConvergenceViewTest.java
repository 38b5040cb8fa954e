package id.lentera.convergence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
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
    void small_maps_follow_the_matrix_one_per_programme_by_the_level_below_and_over_the_chosen_colours() {
        Pages.open("konvergensi?background=poverty_rate&symbol=bar");
        assertThat($view(CoverageCard.class).exists())
                .as("the matrix is drawn first")
                .isFalse();
        Element matrix = $view(LenteraMatrix.class).single().getElement();
        matrix.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(matrix, "matrix-settled", JacksonUtils.createObjectNode()));

        assertThat(text(CoverageCard.class))
                .contains("menurut kabupaten/kota", "Persentase penduduk miskin", "melebihi sasaran");
        assertThat($view(Image.class).all())
                .hasSize(12)
                .allMatch(image -> image.getSrc().contains("level=regency")
                        && image.getSrc().contains("background=poverty_rate")
                        && image.getSrc().contains("symbol=bar"));
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
