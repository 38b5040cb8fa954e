package id.lentera.programs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import id.lentera.LoadedData;
import id.lentera.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@LoadedData
@WithMockUser(username = "ani", roles = "ADMIN")
class EntryViewTest extends SpringBrowserlessTest {

    @Test
    void an_ambiguous_source_of_funding_is_asked_about_below_the_form_and_nothing_is_saved() {
        Pages.open("penyaluran?program=jamsostek_vulnerable");
        EntryView view = $view(EntryView.class).single();
        assertThat(view.getElement().getTextRecursively()).contains("Belum ada penyaluran yang diisi");
        $view(Button.class).withText("Tambah penyaluran").single().click();
        EntryDialog dialog = $(EntryDialog.class).single();
        $(AreaPicker.class).single().choose("52.03");
        funding(dialog).setValue("dana desa");

        $(Button.class).withText("Simpan").single().click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("“dana desa” dapat berarti ADD, DD.", "aturannya berbeda");

        funding(dialog).setValue("DD");
        $(Button.class).withText("Simpan").single().click();
        assertThat(dialog.getElement().getTextRecursively()).contains("dilarang", "4/PRI.00/I/2024");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> funding(EntryDialog dialog) {
        return (ComboBox<String>) dialog.getChildren()
                .flatMap(part -> part.getChildren())
                .filter(part -> part instanceof ComboBox<?> box && "Sumber dana".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
