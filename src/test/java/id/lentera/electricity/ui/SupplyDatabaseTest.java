package id.lentera.electricity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.DatabaseTest;
import id.lentera.Pages;
import id.lentera.areas.AreaCode;
import id.lentera.electricity.Advice;
import id.lentera.electricity.PowerDefinition;
import id.lentera.electricity.PowerRecord;
import id.lentera.electricity.SupplyEntry;
import id.lentera.electricity.SupplyService;
import id.lentera.electricity.VillageCards;
import id.lentera.platform.LoadProgress;
import id.lentera.platform.ProblemException;
import id.lentera.topics.TopicSave;
import id.lentera.topics.TopicVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.jdbc.Sql;

/** The supply of villages as people enter it. */
@DatabaseTest
@Sql("/topics/areas.sql")
@WithMockUser(username = "ani", roles = "ADMIN")
class SupplyDatabaseTest extends SpringBrowserlessTest {

    private static final AreaCode VILLAGE = new AreaCode("53.02.10.2013");

    @Autowired
    private SupplyService service;

    @Autowired
    private VillageCards cards;

    @Autowired
    private LoadProgress progress;

    @BeforeEach
    void nothingIsBeingLoaded() {
        progress.ready();
    }

    @Test
    void at28_a_saved_count_fills_the_ledger_and_one_that_does_not_add_up_is_refused() {
        TopicSave refused = save(entry(null, null, 70L, 30L, null, 10L, 100L), true);
        assertThat(refused.batch()).isNull();
        assertThat(refused.remarks()).singleElement().satisfies(said -> {
            assertThat(said.remark().code()).isEqualTo("sum-above-total");
            assertThat(said.remark().text().id()).contains("= 110", "jumlah keluarga 100", "tertukar");
        });
        assertThat(codes(save(entry(null, null, 60L, 20L, null, 10L, 100L), true)))
                .containsExactly("sum-differs");
        assertThat(codes(save(entry(null, null, 90L, null, 11L, null, 100L), true)))
                .containsExactly("sum-above-total");
        assertThat(cards.get(VILLAGE).records()).isEmpty();

        assertThat(save(entry(null, null, 60L, 30L, null, 10L, 100L), false).saved())
                .isEqualTo(1);
        PowerRecord power = cards.get(VILLAGE).records().getFirst();
        assertThat(power.definition()).isEqualTo(PowerDefinition.PODES);
        assertThat(power.computed().percent()).isEqualByComparingTo("90");
        assertThat(cards.get(VILLAGE).grid().grid()).isEqualTo(Advice.Grid.PRESENT);
        assertThat(cards.get(VILLAGE).advice().option()).isEqualTo(Advice.Option.BPBL);
    }

    @Test
    void the_later_of_two_is_told_and_a_withdrawn_save_brings_back_what_was_before() {
        save(entry(null, null, 60L, 30L, null, 10L, 100L), false);
        assertThat(codes(save(entry(null, null, 1L, 1L, null, 1L, 3L), false))).containsExactly("entered-already");
        TopicVersion seen = service.list(VILLAGE).getFirst();
        TopicSave change = save(entry(seen.record(), seen.version(), 70L, 30L, null, 0L, 100L), false);
        assertThatThrownBy(() -> save(entry(seen.record(), seen.version(), 50L, 50L, null, 0L, 100L), false))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(409);
                    assertThat(problem.text().id()).contains("diubah oleh ani", "versi 2");
                });
        assertThat(cards.get(VILLAGE).records())
                .singleElement()
                .satisfies(record -> assertThat(record.count().none()).isZero());
        assertThat(service.listVersions(seen.record())).hasSize(2);

        service.withdraw(change.batch());
        assertThat(cards.get(VILLAGE).records())
                .singleElement()
                .satisfies(record -> assertThat(record.count().none()).isEqualTo(10));
        assertThat(service.listVersions(seen.record())).hasSize(2);
        assertThatThrownBy(() -> service.withdraw(999_999)).isInstanceOf(ProblemException.class);
    }

    @Test
    void every_kind_of_bad_entry_gets_a_sentence() {
        assertThat(codes(save(supply("53.02", "2025", 1L, "PRESENT", null), true)))
                .containsExactly("not-a-village");
        assertThat(codes(save(supply("5302102013", "2025", 1L, null, null), true)))
                .containsExactly("unknown-area");
        assertThat(codes(save(supply(VILLAGE.value(), "2099", 1L, null, null), true)))
                .containsExactly("bad-date");
        assertThat(codes(save(supply(VILLAGE.value(), "kemarin", 1L, null, null), true)))
                .containsExactly("bad-value");
        assertThat(codes(save(supply(VILLAGE.value(), null, 1L, null, null), true)))
                .containsExactly("missing-value");
        assertThat(codes(save(supply(VILLAGE.value(), "2025", -1L, null, null), true)))
                .containsExactly("bad-value");
        assertThat(codes(save(supply(VILLAGE.value(), "2025", null, null, null), true)))
                .containsExactly("empty-entry");
        assertThat(codes(save(supply(VILLAGE.value(), "2025", null, "DEKAT", null), true)))
                .containsExactly("bad-value");
        assertThat(codes(save(supply(VILLAGE.value(), "2025", null, "PRESENT", 2027), true)))
                .containsExactly("plan-without-plan");
        assertThat(codes(save(supply(VILLAGE.value(), "2025", null, "PLANNED", 2020), true)))
                .containsExactly("bad-plan-year");
        TopicSave asked = save(supply(VILLAGE.value(), "2025", 5L, "OFF_PLAN", null), false);
        assertThat(asked.onlyWarnings()).isTrue();
        assertThat(save(supply(VILLAGE.value(), "2025", 5L, "OFF_PLAN", null), true)
                        .saved())
                .isEqualTo(1);
    }

    @Test
    void an_administrator_enters_supply_on_the_card_of_the_village() {
        Pages.open("desa/" + VILLAGE);
        assertThat(page()).contains("tidak terbit", "Belum ada pasokan yang diisi");
        $view(Button.class).withText("Isi pasokan").single().click();
        type("Keadaan (2025, 2025-08 atau 2025-08-31)", "2025-08");
        type("Seluruh keluarga (R401c)", "1.100");
        type("Pengguna PLN (R501a1)", "banyak");
        $(Button.class).withText("Simpan").single().click();
        assertThat($(TextField.class).withCaption("Pengguna PLN (R501a1)").exists())
                .isTrue();
        type("Pengguna PLN (R501a1)", "1.000");
        type("Pengguna non-PLN (R501a2)", "0");
        type("Tanpa listrik (R501b)", "100");
        $(Button.class).withText("Simpan").single().click();
        assertThat(page()).contains("1.000", "1.100", "versi 1, ani").doesNotContain("Belum ada pasokan");
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void others_read_only() {
        assertThatThrownBy(() -> save(entry(null, null, 60L, 30L, null, 10L, 100L), true))
                .isInstanceOf(AuthorizationDeniedException.class);
        Pages.open("desa/" + VILLAGE);
        assertThat(page()).contains("Masuk untuk mengisi").doesNotContain("Pasokan yang diisi");
    }

    private void type(String label, String text) {
        test($(TextField.class).withCaption(label).single()).setValue(text);
    }

    private TopicSave save(SupplyEntry entry, boolean accepted) {
        return service.save(List.of(entry), accepted);
    }

    private static List<String> codes(TopicSave save) {
        assertThat(save.batch()).isNull();
        assertThat(save.remarks()).allSatisfy(said -> {
            assertThat(said.remark().text().id()).endsWith(".");
            assertThat(said.remark().text().en()).endsWith(".");
        });
        return save.remarks().stream().map(said -> said.remark().code()).toList();
    }

    private static SupplyEntry supply(
            String village, @Nullable String asOf, @Nullable Long pln, @Nullable String grid, @Nullable Integer plan) {
        return new SupplyEntry(null, null, village, asOf, pln, null, null, null, null, grid, plan, null);
    }

    private static SupplyEntry entry(@Nullable Long record, @Nullable Integer version, @Nullable Long... families) {
        return new SupplyEntry(
                record,
                version,
                VILLAGE.value(),
                "2024",
                families[0],
                families[1],
                families[2],
                families[3],
                families[4],
                "PRESENT",
                null,
                "BA 1");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
