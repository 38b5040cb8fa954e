package id.lentera.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.DatabaseTest;
import id.lentera.platform.ProblemException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AreaRegisterDatabaseTest {

    private static final Path REGISTER = Path.of("src/test/resources/areas/register");
    private static final Path GIS_DATA = Path.of("src/test/resources/areas/gis-data");

    @Autowired
    private AreaRegisterImport registerImport;

    @Autowired
    private AreaQueries areas;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void load() {
        registerImport.load(REGISTER, GIS_DATA);
    }

    @Test
    void an_area_knows_its_kind_its_name_and_its_place_in_the_hierarchy() {
        Area village = areas.get(new AreaCode("53.02.10.2013"));

        assertThat(village.name()).isEqualTo("Naile'u");
        assertThat(village.kind()).isEqualTo("DESA");
        assertThat(areas.get(new AreaCode("53.02.10.1001")).kind()).isEqualTo("KELURAHAN");
        assertThat(areas.get(new AreaCode("53.02.10.3001")).kind()).isEqualTo("DESA_ADAT");
        assertThat(areas.get(new AreaCode("53.71")).kind()).isEqualTo("KOTA");
        assertThat(areas.listAncestors(village.code()))
                .extracting(a -> a.code().value())
                .containsExactly("00", "53", "53.02", "53.02.10");
        assertThat(areas.listChildren(new AreaCode("53")))
                .extracting(Area::name)
                .containsExactly("Timor Tengah Selatan", "Sumba Timur", "Malaka", "Kota Kupang");
    }

    @Test
    void the_two_code_systems_never_mix() {
        assertThat(areas.findByBps("5302")).get().extracting(Area::name).isEqualTo("Sumba Timur");
        assertThat(areas.get(new AreaCode("53.02")).name()).isEqualTo("Timor Tengah Selatan");
        assertThat(areas.get(new AreaCode("53.02")).bpsCode()).isEqualTo("5304");
    }

    @Test
    void feature_ids_are_dense_within_a_level_in_code_order() {
        AreaIndex index = areas.getIndex(AreaLevel.REGENCY, AreaCode.INDONESIA);

        assertThat(index.ids()).containsExactly(1, 2, 3, 4, 5);
        assertThat(index.codes()).containsExactly("31.01", "53.02", "53.11", "53.21", "53.71");
        assertThat(index.parents()).containsExactly("31", "53", "53", "53", "53");
        assertThat(areas.getIndex(AreaLevel.REGENCY, new AreaCode("31")).codes())
                .containsExactly("31.01");
    }

    @Test
    void rows_that_do_not_fit_are_findings_and_stay_out() {
        assertThat(jdbc.sql("SELECT code || ' ' || value FROM finding ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("bad-register-row 54.01", "bad-register-row 53.02.10.20", "unknown-area 53.99");
    }

    @Test
    void loading_the_same_files_again_changes_nothing() {
        registerImport.load(REGISTER, GIS_DATA);

        assertThat(jdbc.sql("SELECT count(*) FROM batch").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void an_unknown_code_is_answered_with_a_sentence() {
        assertThatThrownBy(() -> areas.get(new AreaCode("53.88")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("53.88");
        assertThat(areas.findByBps("9999")).isEmpty();
    }
}
