package id.lentera.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.DatabaseTest;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.SourceImport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A made-up source of two provinces: villages of NTT that overlap and leave a gap, one kecamatan elsewhere. */
@DatabaseTest
class BoundaryImportDatabaseTest {

    private static final Path FIXTURES = Path.of("src/test/resources/areas");

    @Autowired
    private SourceImport sources;

    @Autowired
    private AreaRegisterImport registerImport;

    @Autowired
    private BoundaryImport boundaries;

    @Autowired
    private MatchReportQueries reports;

    @Autowired
    private AreaQueries areas;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void load() {
        sources.load(Path.of("gis-data"));
        registerImport.load(FIXTURES.resolve("register"), FIXTURES.resolve("gis-data"));
        boundaries.load(FIXTURES.resolve("boundaries"), "default");
    }

    @Test
    void villages_and_everything_above_them_get_a_polygon_and_other_provinces_are_dissolved_from_kecamatan() {
        assertThat(jdbc.sql("SELECT a.code FROM boundary b JOIN area a ON a.id = b.area_id ORDER BY a.code")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "31", "31.01", "53", "53.02", "53.02.10", "53.02.10.1001", "53.02.10.2013", "53.02.10.X001");
    }

    @Test
    void a_polygon_that_matches_nothing_becomes_an_unregistered_area_of_its_kecamatan() {
        Area unregistered = areas.get(new AreaCode("53.02.10.X001"));

        assertThat(unregistered.name()).isEqualTo("Rakateda II");
        assertThat(unregistered.registered()).isFalse();
        AreaIndex index = areas.getIndex(AreaLevel.VILLAGE, AreaCode.INDONESIA);
        assertThat(index.ids()).containsExactly(1, 2, 3, 4);
        assertThat(index.codes()[3]).isEqualTo("53.02.10.X001");
        assertThat(index.registered()).containsExactly(true, true, true, false);
    }

    @Test
    void the_match_report_adds_up() {
        MatchReport report = reports.find().orElseThrow();
        MatchReport.Row villages = report.rows().stream()
                .filter(row -> row.level().equals("village"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(
                        villages.polygons(),
                        villages.byCode(),
                        villages.byName(),
                        villages.byNearName(),
                        villages.unmatched(),
                        villages.notAnArea()))
                .containsExactly(4, 0, 1, 1, 1, 1);
        assertThat(List.of(villages.registered(), villages.withPolygon(), villages.withoutPolygon()))
                .containsExactly(3, 2, 1);
        assertThat(reports.listUnmatched(new AreaCode("53.02")))
                .extracting(MatchReport.UnmatchedPolygon::code)
                .containsExactly("53.02.10.X001");
        assertThat(reports.listWithoutPolygon(new AreaCode("53.02")))
                .extracting(MatchReport.AreaWithoutPolygon::name)
                .containsExactly("Kie Adat");
    }

    @Test
    void codes_of_2013_are_shown_where_they_still_fit_the_parent() {
        assertThat(areas.get(new AreaCode("53.02.10")).bpsCode()).isEqualTo("5304080");
        assertThat(areas.get(new AreaCode("53.02.10.2013")).bpsCode()).isEqualTo("5304080013");
        assertThat(areas.findByBps("3101")).get().extracting(Area::name).isEqualTo("Kepulauan Seribu");
        assertThat(areas.get(new AreaCode("31.01")).bpsCode()).isNull();
    }

    @Test
    void loading_the_same_files_again_changes_nothing() {
        int set = activeSet();

        boundaries.load(FIXTURES.resolve("boundaries"), "default");

        assertThat(activeSet()).isEqualTo(set);
    }

    @Test
    void a_file_that_cannot_be_read_leaves_the_old_boundaries() {
        int set = activeSet();

        assertThatThrownBy(() -> boundaries.load(FIXTURES.resolve("broken"), "default"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("gadm41_IDN_1.json");
        assertThat(activeSet()).isEqualTo(set);
    }

    @Test
    void a_failure_while_writing_leaves_the_old_boundaries_and_tiles() {
        int set = activeSet();
        String tiles = activeTiles();
        jdbc.sql("ALTER TABLE boundary_match ADD CONSTRAINT always_fails CHECK (false) NOT VALID")
                .update();

        assertThatThrownBy(() -> boundaries.load(FIXTURES.resolve("boundaries"), "all"))
                .isInstanceOf(DataAccessException.class);
        jdbc.sql("ALTER TABLE boundary_match DROP CONSTRAINT always_fails").update();

        assertThat(activeSet()).isEqualTo(set);
        assertThat(activeTiles()).isEqualTo(tiles);
    }

    @Test
    void an_unknown_scope_is_refused() {
        assertThatThrownBy(() -> boundaries.load(FIXTURES.resolve("boundaries"), "everything"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("everything");
    }

    private int activeSet() {
        return jdbc.sql("SELECT id FROM boundary_set WHERE active")
                .query(Integer.class)
                .single();
    }

    private String activeTiles() {
        return jdbc.sql("SELECT coalesce(string_agg(version, ',' ORDER BY layer), '') FROM tileset WHERE active")
                .query(String.class)
                .single();
    }
}
