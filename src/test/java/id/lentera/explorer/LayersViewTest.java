package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.mapview.LenteraMap;
import id.lentera.priority.PriorityModel;
import org.junit.jupiter.api.Test;

/** The layers of the map page. */
@LoadedData
@ViewPackages(packages = {"id.lentera.explorer", "id.lentera.shell.ui"})
class LayersViewTest extends SpringBrowserlessTest {

    private String told(String property) {
        return String.valueOf(
                $view(LenteraMap.class).all().getFirst().getElement().getPropertyRaw(property));
    }

    private String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void names_go_off_by_a_box_and_by_the_address() {
        Pages.open("");
        $view(LayersPanel.class).single().setOpened(true);
        assertThat(told("layers")).contains("\"hidden\":[]", "\"scale\":true", "\"graticule\":false");
        Checkbox names = $view(Checkbox.class).withCaption("Nama wilayah").single();
        test(names).click();
        assertThat(address()).contains("off=labels");
        assertThat(told("layers")).contains("\"hidden\":[\"labels\"]");
        Pages.open("?off=scale&on=graticule&opacity=areas-40");
        assertThat(told("layers")).contains("\"scale\":false", "\"graticule\":true", "\"areas\":0.4");
    }

    @Test
    void the_first_areas_of_a_model_are_outlined_on_its_own_level_only() {
        Pages.open("?priority=lowest-electrification-2019");
        $view(LayersPanel.class).single().setOpened(true);
        assertThat(told("highlighted")).contains("53.");
        assertThat($view(Select.class).all().stream().map(Select::getValue))
                .anyMatch(value -> value instanceof PriorityModel);
        Pages.open("?priority=lowest-electrification-2019&within=53.02&level=village");
        assertThat(told("highlighted")).isEqualTo("[]");
    }

    @Test
    void a_layer_is_moved_by_its_button() {
        Pages.open("");
        $view(LayersPanel.class).single().setOpened(true);
        Button up = $view(Button.class).all().stream()
                .filter(b -> b.getAriaLabel()
                        .filter("Naikkan Warna indikator"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(up).click();
        assertThat(address()).contains("order=");
    }
}
