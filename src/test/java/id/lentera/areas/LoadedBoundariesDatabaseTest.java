package id.lentera.areas;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the default scope of the real packages becomes. */
@LoadedData
class LoadedBoundariesDatabaseTest {

    private static final String BOUNDARIES =
            "FROM boundary b JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active JOIN area a ON a.id = b.area_id";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AreaQueries areas;

    @Autowired
    private MatchReportQueries reports;

    @ParameterizedTest
    @CsvSource({"1,38", "2,514", "3,7277", "4,83763"})
    void the_whole_register_is_loaded_with_dense_feature_ids(int level, int count) {
        assertThat(jdbc.sql("SELECT count(*) || ' ' || max(fid) FROM area WHERE registered AND level = :level")
                        .param("level", level)
                        .query(String.class)
                        .single())
                .isEqualTo(count + " " + count);
    }

    @Test
    void every_province_and_kabupaten_has_a_boundary_new_ones_too() {
        assertThat(count("WHERE a.level = 1")).isEqualTo(38);
        assertThat(count("WHERE a.level = 2")).isEqualTo(514);
        assertThat(count("WHERE a.code IN ('53.21', '91', '92', '93', '94', '95', '96')"))
                .isEqualTo(7);
        assertThat(count("WHERE a.level = 3 AND a.code LIKE '53.%'")).isEqualTo(315);
    }

    @Test
    void the_match_report_adds_up_to_the_polygons_read_and_the_areas_registered() {
        MatchReport report = reports.find().orElseThrow();

        for (MatchReport.Row row : report.rows()) {
            assertThat(row.byCode() + row.byName() + row.byNearName() + row.unmatched() + row.notAnArea())
                    .as(row.name())
                    .isEqualTo(row.polygons());
            assertThat(row.withPolygon()).isLessThanOrEqualTo(row.registered());
        }
        MatchReport.Row villages = total(report, "village");
        assertThat(villages.polygons()).isEqualTo(2836);
        assertThat(villages.registered()).isEqualTo(3442);
        assertThat(villages.withPolygon()).isEqualTo(villages.byName() + villages.byNearName());
        assertThat(villages.unmatched()).isLessThanOrEqualTo(50);
        MatchReport.Row districts = total(report, "district");
        assertThat(districts.polygons()).isEqualTo(6695 - 287);
        assertThat(districts.registered()).isEqualTo(7277 - 315);
    }

    @Test
    void unregistered_polygons_are_as_many_as_villages_unmatched() {
        assertThat(count("WHERE a.level = 4"))
                .isEqualTo(total(reports.find().orElseThrow(), "village").withPolygon()
                        + total(reports.find().orElseThrow(), "village").unmatched());
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void neighbours_share_their_borders_exactly(int level) {
        Geometry[] geometries = jdbc
                .sql("SELECT ST_AsBinary(b.geom) " + BOUNDARIES + " WHERE a.level = :level")
                .param("level", level)
                .query(byte[].class)
                .stream()
                .map(LoadedBoundariesDatabaseTest::geometry)
                .toArray(Geometry[]::new);

        assertThat(CoverageValidator.isValid(geometries)).isTrue();
    }

    @Test
    void polygons_are_valid_labels_lie_inside_and_sizes_agree_with_the_database() {
        assertThat(count("WHERE NOT ST_IsValid(b.geom) OR NOT ST_Contains(b.geom, b.label)"))
                .isZero();
        assertThat(count("WHERE abs(b.area_km2 - ST_Area(b.geom::geography) / 1e6) > 0.0005 * b.area_km2"))
                .isZero();
    }

    @Test
    void cleaning_loses_no_polygon_and_moves_little() {
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM finding WHERE code IN ('polygon-lost', 'polygon-without-area', 'area-changed')")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql(
                                "SELECT percentile_cont(0.95) WITHIN GROUP (ORDER BY abs(area_km2 - source_area_km2) / source_area_km2) "
                                        + BOUNDARIES + " WHERE source_area_km2 IS NOT NULL")
                        .query(Double.class)
                        .single())
                .isLessThan(0.03);
    }

    @Test
    void districts_of_2013_do_not_show_codes_below_the_wrong_parent() {
        assertThat(areas.get(new AreaCode("53.21")).bpsCode()).isEqualTo("5321");
        assertThat(areas.listChildren(new AreaCode("53.21")))
                .allSatisfy(a -> assertThat(a.bpsCode()).isNull());
        assertThat(areas.findByBps("5302")).get().extracting(Area::name).isEqualTo("Sumba Timur");
        assertThat(areas.findByBps("5306")).get().extracting(Area::name).isEqualTo("Belu");
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM area a JOIN area p ON p.id = a.parent_id
                        WHERE a.level > 1 AND a.bps_code IS NOT NULL AND NOT starts_with(a.bps_code, p.bps_code)
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void of_the_four_pilot_villages_the_source_draws_one() {
        List<String> pilot = List.of("53.02.10.2013", "53.02.11.2011", "53.02.21.2008", "53.02.04.2017");

        assertThat(pilot)
                .allSatisfy(code -> assertThat(areas.find(new AreaCode(code))).isPresent());
        assertThat(jdbc.sql("SELECT a.code " + BOUNDARIES + " WHERE a.code IN (:codes)")
                        .param("codes", pilot)
                        .query(String.class)
                        .list())
                .containsExactly("53.02.04.2017");
    }

    private static MatchReport.Row total(MatchReport report, String level) {
        return report.total().stream()
                .filter(row -> row.level().equals(level))
                .findFirst()
                .orElseThrow();
    }

    private int count(String where) {
        return jdbc.sql("SELECT count(*) " + BOUNDARIES + " " + where)
                .query(Integer.class)
                .single();
    }

    private static Geometry geometry(byte[] wkb) {
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
