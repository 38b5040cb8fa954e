package id.lentera.programs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import id.lentera.LoadedData;
import id.lentera.areas.AreaDirectory;
import id.lentera.programs.DeliveryEntryService;
import id.lentera.programs.DeliveryUploadService;
import id.lentera.programs.ProgrammeQueries;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

@LoadedData
class EntryDialogTest extends SpringBrowserlessTest {

    @Autowired
    private SecurityContextHolderStrategy signedIn;

    @Autowired
    private DeliveryEntryService service;

    @Autowired
    private DeliveryUploadService uploads;

    @Autowired
    private AreaDirectory directory;

    @Autowired
    private ProgrammeQueries programmes;

    /**
     * Each application of a test run has a strategy of its own, and a mocked user is given to the one that started last. For the same
     * reason the dialog is opened without its page, which the router would keep from a reader it does not know.
     */
    @BeforeEach
    void signIn() {
        var ani = new SecurityContextImpl(new TestingAuthenticationToken("ani", "", "ROLE_ADMIN"));
        signedIn.setContext(ani);
        SecurityContextHolder.setContext(ani);
    }

    @AfterEach
    void signOut() {
        signedIn.clearContext();
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_ambiguous_source_of_funding_is_asked_about_below_the_form_and_nothing_is_saved() {
        EntryDialog dialog = new EntryDialog(
                service,
                new AreaPicker(directory),
                programmes.get("jamsostek_vulnerable"),
                null,
                LocalDate.of(2026, 1, 15),
                () -> fail("nothing may be saved"));
        dialog.open();
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

    @Test
    void a_file_is_shown_with_what_is_wrong_before_anything_is_saved() {
        UploadDialog dialog = new UploadDialog(uploads, () -> fail("nothing may be saved"));
        dialog.open();
        String head = "programme,area,year,stage,target,reached\n";
        dialog.show((head + "bpbl,53.02.10.2013,2024,INSTALLED,10,4\nbpbl,53.02.10.2013,1980,INSTALLED,10,4\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(dialog.getElement().getTextRecursively())
                .contains("2 baris terbaca, 1 kesalahan, 0 peringatan.", "Baris 3:", "baru mulai tahun");
        assertThat($(Button.class).withText("Simpan semua").single().isEnabled())
                .isFalse();

        dialog.show((head + "bpbl,53.02.10.2013,2024,INSTALLED,10,4\n").getBytes(StandardCharsets.UTF_8));
        assertThat($(Button.class).withText("Simpan semua").single().isEnabled())
                .isTrue();
        dialog.show("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
        assertThat(dialog.getElement().getTextRecursively()).contains("Ini berkas Excel");
        assertThat($(Button.class).withText("Simpan semua").single().isEnabled())
                .isFalse();
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
