package id.lentera.programs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.mapview.LenteraMap;
import org.junit.jupiter.api.Test;

@LoadedData
class ProgrammeViewTest extends SpringBrowserlessTest {

    @Test
    void the_pilot_in_tts_targets_380_households_in_four_villages_with_one_joint_figure() {
        Pages.open("program?program=tts_pilot&within=53");

        assertThat(text(CoverageTable.class)).contains("Cakupan di 4 wilayah", "sasaran 380");
        assertThat(text(PartnerList.class)).contains("Lazismu", "penyumbang", "TNP2K", "fasilitator");
        assertThat($view(LenteraMap.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("markers")
                        .toString())
                .contains("53.02.10.2013", "53.02.11.2011", "53.02.21.2008", "53.02.04.2017");
    }

    @Test
    void an_unknown_programme_is_a_sentence() {
        Pages.open("program?program=nothing");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("ProblemView");
    }

    private String text(Class<? extends Component> part) {
        return $view(part).single().getElement().getTextRecursively();
    }
}
