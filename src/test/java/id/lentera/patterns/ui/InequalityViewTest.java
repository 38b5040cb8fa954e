package id.lentera.patterns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.charts.LenteraCurve;
import org.junit.jupiter.api.Test;

@LoadedData
class InequalityViewTest extends SpringBrowserlessTest {

    @Test
    void a_short_address_shows_curve_indices_parts_and_measures_in_words() {
        Pages.open("ketimpangan?year=2021&by=hdi_sp2010");

        assertThat(text(InequalityCard.class))
                .contains(
                        "Indeks Gini antarwilayah", "Indeks konsentrasi", "tidak sama dengan rasio Gini", "FGT", "P2");
        assertThat($view(LenteraCurve.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("curve")
                        .toString())
                .contains("Kurva Lorenz", "Merata sempurna");
        assertThat(text(TargetingCard.class)).contains("batas terendah");
    }

    @Test
    void a_question_without_answer_keeps_the_fields_and_says_why() {
        Pages.open("ketimpangan?year=2021&by=pln_customers");

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("tidak punya angka tahun 2021");
        assertThat($view(InequalityFields.class).all()).hasSize(1);
        assertThat($view(InequalityCard.class).all()).isEmpty();
    }

    private String text(Class<? extends Component> part) {
        return $view(part).single().getElement().getTextRecursively();
    }
}
