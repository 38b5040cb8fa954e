package id.lentera.electricity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.select.Select;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.areas.AreaChange;
import id.lentera.areas.AreaChangeQueries;
import id.lentera.areas.AreaChanges;
import id.lentera.areas.AreaCode;
import id.lentera.electricity.ElectricityQueries;
import id.lentera.electricity.KitAge;
import id.lentera.electricity.PowerRecord;
import id.lentera.electricity.SolarKits;
import id.lentera.platform.Paging;
import id.lentera.programs.Delivery;
import id.lentera.programs.ProgrammeQueries;
import id.lentera.provenance.Finding;
import id.lentera.provenance.FindingFilter;
import id.lentera.provenance.FindingQueries;
import id.lentera.provenance.Severity;
import id.lentera.socialsecurity.Segment;
import id.lentera.socialsecurity.SocialSecurityQueries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a fresh start shows of electricity. */
@LoadedData
class PublishedTopicsLoadedTest extends SpringBrowserlessTest {

    private static final AreaCode NTT = new AreaCode("53");

    @Autowired
    private ElectricityQueries electricity;

    @Autowired
    private AreaChangeQueries changes;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private FindingQueries findings;

    @Autowired
    private SocialSecurityQueries security;

    @Test
    void at01_pilot_villages_add_up_to_230_to_283_and_with_tliu_to_380() {
        List<Delivery> pilot = programmes.listDeliveries("tts_pilot", NTT, null);
        Map<String, Long> byBasis = pilot.stream()
                .collect(Collectors.groupingBy(Delivery::basis, Collectors.summingLong(Delivery::target)));
        assertThat(byBasis).containsEntry("DATA", 230L).containsEntry("MUSYAWARAH", 53L);
        assertThat(pilot.stream()
                        .filter(d -> d.year() == 2016)
                        .mapToLong(Delivery::target)
                        .sum())
                .isEqualTo(283);
        assertThat(pilot.stream().mapToLong(Delivery::target).sum()).isEqualTo(380);
    }

    @Test
    void the_published_tables_load_without_errors_and_add_up_to_the_province() {
        assertThat(findings.list(new FindingFilter(null, null, null, Severity.ERROR), new Paging(1000, 0)))
                .extracting(Finding::file)
                .noneMatch(file -> file.matches("(electricity|training|socialsecurity|labour|villages)/.*"));
        List<PowerRecord> august = electricity.list(NTT).stream()
                .filter(r -> r.asOf().text().equals("2019-08"))
                .toList();
        assertThat(august.stream().filter(r -> !r.code().equals("53"))).hasSize(20);
        assertThat(august.stream()
                        .filter(r -> !r.code().equals("53"))
                        .mapToLong(PowerRecord::lit)
                        .sum())
                .isEqualTo(2970 - 229);
    }

    @Test
    void kits_of_2018_are_past_their_life_and_each_village_has_a_card() {
        List<SolarKits> kits = electricity.listKits(NTT);
        assertThat(kits).extracting(SolarKits::name).contains("Umbu Kawolu", "Rafae");
        assertThat(kits).allMatch(k -> k.on(LocalDate.of(2026, 11, 22)) == KitAge.State.WORN_OUT);
        Pages.open("listrik?within=53");
        assertThat(page()).contains("berisiko gelap kembali", "Umbu Kawolu", "Definisi berbeda antarwaktu di");
        Pages.open("desa/53.17.02.2007");
        assertThat(page()).contains("Umbu Kawolu", "tidak terbit", "apakah jaringan PLN sudah ada");
    }

    @Test
    void at29_the_list_of_codes_grew_from_3353_to_3442_and_a_series_of_2019_still_counts_3353() {
        AreaChanges ntt = changes.get(NTT);
        assertThat(ntt.villages()).isEqualTo(3442);
        assertThat(ntt.villagesBefore()).isEqualTo(3353);
        assertThat(ntt.count(AreaChange.Relation.STATUS)).isEqualTo(22);
        assertThat(changes.get(new AreaCode("53.09")).count(AreaChange.Relation.SPLIT))
                .isEqualTo(55);
        assertThat(changes.get(new AreaCode("53.07")).count(AreaChange.Relation.SPLIT))
                .isEqualTo(34);
        assertThat(changes.get(new AreaCode("53.03")).items()).hasSize(22);
        PowerRecord august = electricity.list(NTT).stream()
                .filter(r -> r.code().equals("53") && r.asOf().text().equals("2019-08"))
                .findFirst()
                .orElseThrow();
        assertThat(august.count().denominator()).isEqualTo(3353);
        assertThat(august.percent()).hasToString("88.58");
        Pages.open("desa/53.03.01.1006");
        assertThat(page()).contains("Bitefa", "53.03.01.2006", "sebelum 2022 berkode 53.03.01.1006");
        Pages.open("wilayah/53.09");
        assertThat(page()).contains("Dari 151 menjadi 206 desa/kelurahan: 55 desa baru.");
    }

    @Test
    void a_pilot_village_lies_outside_the_plan_and_an_assumption_changes_the_answer() {
        Pages.open("desa/53.02.10.2013");
        assertThat(page()).contains("Naile", "di luar rencana perluasan", "Sistem surya rumah");
        Pages.open("desa/53.02.10.2013?grid=PRESENT");
        assertThat(page()).contains("Sambungan gratis (BPBL)", "andaian Anda");
        assertThat($view(Select.class).first().getValue()).isEqualTo("PRESENT");
        Pages.open("desa/53.02");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("ProblemView");
    }

    @Test
    void the_answer_about_a_free_connection_is_in_the_address() {
        Pages.open("listrik?customer=false&network=true&decile=7&remote=false&validated=true");
        assertThat(page()).contains("Memenuhi syarat.", "kepala desa atau lurah");
        Pages.open("listrik?customer=maybe&network=false");
        assertThat(page()).contains("Tidak memenuhi syarat.", "perluasan jaringan");
    }

    @Test
    void the_topic_pages_show_their_sums_and_say_what_is_missing() {
        Pages.open("pelatihan");
        assertThat(page()).contains("1.439", "1.387", "52", "951", "orang tidak dijelaskan sumber");
        Pages.open("ketenagakerjaan?within=53");
        assertThat(page()).contains("46,67%", "Padat karya", "tidak diterbitkan");
        Pages.open("jamsostek?within=52.03");
        assertThat(page())
                .contains("+30,65%", "94,47%", "Rp3.466.512.000", "menyiratkan penyebut 256.667", "tanpa bobot");
    }

    @Test
    void weights_of_the_award_are_in_the_address_and_bad_ones_count_for_nothing() {
        Pages.open("jamsostek?within=52.03&w.regulation=60&p.regulation=100&w.coverage=40&p.coverage=50");
        assertThat(page()).contains("menurut bobot Anda: 80 dari 100");
        Pages.open("jamsostek?within=52.03&w.regulation=60&w.coverage=-4&p.coverage=1e9");
        assertThat(page()).contains("Isi nilai untuk: Regulasi.");
    }

    @Test
    void figures_that_also_stand_in_the_programme_register_are_the_same() {
        Map<String, Long> register = programmes.listDeliveries("jamsostek_members", new AreaCode("52"), null).stream()
                .collect(Collectors.toMap(d -> d.areas().getFirst().code() + d.year(), Delivery::reached, (a, _) -> a));
        security.listMembers(new AreaCode("52")).stream()
                .filter(m -> m.segment() == Segment.ALL)
                .forEach(m -> assertThat(m.active())
                        .isEqualTo(register.get(m.code() + m.asOf().year())));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
