package id.lentera.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.DatabaseTest;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ProgrammeImportDatabaseTest {

    private static final String PROGRAMMES = """
            id,position,kind,unit,accumulation,name_id,name_en,description_id,description_en
            lamps,1,ELECTRIFICATION,households,FLOW,Lampu,Lamps,Lampu surya,Solar lamps
            """;
    private static final String PARTNERS = """
            programme_id,name,role,contribution_id,contribution_en,source_id
            lamps,Lazismu,DONOR,Unit lampu,Lamp units,source_a
            """;
    private static final String HEADER =
            "programme_id,area_codes,year,target,reached,basis,state,source_id,note_id,note_en\n";

    @Autowired
    private ProgrammeImport programmeImport;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path gisData;

    @BeforeEach
    void areasAndSource() {
        jdbc.sql(
                        "TRUNCATE delivery_area, delivery, programme_partner, programme, finding, batch, boundary_set, boundary, area, source CASCADE")
                .update();
        jdbc.sql("INSERT INTO source (id, publisher, title) VALUES ('source_a', 'Publisher', 'Title')")
                .update();
        area(1, 0, "00", "Indonesia", "NATION", null);
        area(2, 1, "53", "Nusa Tenggara Timur", "PROVINCE", 1);
        area(3, 2, "53.02", "Timor Tengah Selatan", "KABUPATEN", 2);
        area(4, 3, "53.02.10", "Kie", "KECAMATAN", 3);
        area(5, 4, "53.02.10.2013", "Naile'u", "DESA", 4);
        area(6, 4, "53.02.10.2014", "Belle", "DESA", 4);
    }

    @Test
    void loads_programmes_partners_and_joint_figures() throws IOException {
        load("""
                lamps,53.02.10.2013,2016,61,,DATA,TARGETED,source_a,Tidak terbit,Not published
                lamps,53.02.10.2013|53.02.10.2014,2016,53,,MUSYAWARAH,TARGETED,source_a,Tidak terbit,Not published
                """);

        assertThat(programmes.list()).singleElement().satisfies(p -> {
            assertThat(p.partners()).extracting(Partner::name).containsExactly("Lazismu");
            assertThat(p.years()).containsExactly(2016);
            assertThat(p.levels()).containsExactly("village");
        });
        Coverage coverage = programmes.getCoverage("lamps", AreaLevel.VILLAGE, new AreaCode("53.02"), null);
        assertThat(coverage.total().target()).isEqualTo(114);
        assertThat(coverage.items()).extracting(CoverageItem::name).containsExactly("Naile'u", "Belle");
        assertThat(findings()).isEmpty();
    }

    @Test
    void wrong_rows_become_findings_and_never_stop_the_rest() throws IOException {
        load("""
                lamps,53.02.10.2013,2016,61,70,DATA,DELIVERED,source_a,,
                lamps,5302,2016,1,1,DATA,DELIVERED,source_a,,
                lamps,53.99,2016,1,1,DATA,DELIVERED,source_a,,
                lamps,53.02,2016,-5,1,DATA,DELIVERED,source_a,,
                lamps,53.02,2016,1,1,DATA,DELIVERED,source_z,,
                other,53.02,2016,1,1,DATA,DELIVERED,source_a,,
                lamps,53.02,16,1,1,DATA,DELIVERED,source_a,,
                lamps,53.02,2016,1,1,DATA,GIVEN,source_a,,
                lamps,53.02,2016,"1.200",1,DATA,DELIVERED,source_a,,
                lamps,53.02|53.02.10,2016,1,1,DATA,DELIVERED,source_a,,
                lamps,53.02,2016,1,1,DATA
                lamps,53.02.10.2013,2016,61,70,DATA,DELIVERED,source_a,,
                lamps,53.02.10.2014,2017,,9,DATA,DELIVERED,source_a,,
                """);

        assertThat(findings())
                .containsExactly(
                        "WARNING reached-above-target 2",
                        "ERROR unknown-area 3",
                        "ERROR unknown-area 4",
                        "ERROR negative-value 5",
                        "ERROR unknown-source 6",
                        "ERROR unknown-programme 7",
                        "ERROR bad-year 8",
                        "ERROR unknown-state 9",
                        "ERROR bad-number 10",
                        "ERROR overlapping-areas 11",
                        "ERROR malformed-row 12",
                        "ERROR duplicate-delivery 13",
                        "WARNING no-note 14");
        Coverage coverage = programmes.getCoverage("lamps", AreaLevel.VILLAGE, new AreaCode("53"), null);
        assertThat(coverage.items()).extracting(i -> i.tally().reached()).containsExactly(70L, 9L);
        assertThat(coverage.total().target()).isNull();
        assertThat(coverage.total().knownTarget()).isEqualTo(61);
    }

    @Test
    void the_same_files_are_loaded_once_and_changed_ones_replace_them() throws IOException {
        String first = "lamps,53.02.10.2013,2016,61,61,DATA,DELIVERED,source_a,,\n";
        load(first);
        load(first);
        assertThat(count("SELECT count(*) FROM batch")).isEqualTo(1);

        load("lamps,53.02.10.2013,2016,61,30,DATA,DELIVERED,source_a,,\n");
        assertThat(count("SELECT count(*) FROM batch WHERE status = 'SUPERSEDED'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM delivery")).isEqualTo(2);
        assertThat(programmes
                        .getCoverage("lamps", AreaLevel.VILLAGE, AreaCode.INDONESIA, 2016)
                        .total()
                        .coverage())
                .isEqualByComparingTo("49.18");
    }

    @Test
    void a_file_that_cannot_be_read_leaves_the_former_batch_active() throws IOException {
        String deliveries = "lamps,53.02.10.2013,2016,61,61,DATA,DELIVERED,source_a,,\n";
        load(deliveries);

        Files.writeString(gisData.resolve("programs/programmes.csv"), "id,name\nlamps,Lampu\n");
        programmeImport.load(gisData);

        assertThat(count("SELECT count(*) FROM batch WHERE status = 'REJECTED'"))
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT code FROM finding WHERE row_number IS NULL")
                        .query(String.class)
                        .list())
                .containsExactly("missing-column");
        assertThat(programmes
                        .getCoverage("lamps", AreaLevel.VILLAGE, AreaCode.INDONESIA, 2016)
                        .total()
                        .reached())
                .isEqualTo(61);
    }

    @Test
    void a_village_without_polygon_is_drawn_at_the_district_and_says_so() throws IOException {
        load("""
                lamps,00,2016,1,1,DATA,DELIVERED,source_a,,
                lamps,53.02.10.2013,2016,61,61,DATA,DELIVERED,source_a,,
                lamps,53.02.10.2014,2016,5,5,DATA,DELIVERED,source_a,,
                """);
        long batch = jdbc.sql("SELECT id FROM batch LIMIT 1").query(Long.class).single();
        jdbc.sql("""
                INSERT INTO boundary_set (name, source_id, batch_id, year, scope, checksum, active, created_at)
                VALUES ('Test', 'source_a', :batch, 2020, 'default', 'x', true, now())
                """).param("batch", batch).update();
        polygon(4, 124.5);
        polygon(5, 124.6);

        List<ProgrammeLocation> locations = programmes.listLocations("lamps", new AreaCode("53"));

        assertThat(locations).extracting(ProgrammeLocation::code).containsExactly("53.02.10.2013", "53.02.10.2014");
        assertThat(locations).extracting(ProgrammeLocation::approximate).containsExactly(false, true);
        assertThat(locations).extracting(ProgrammeLocation::placedAt).containsExactly("53.02.10.2013", "53.02.10");
        assertThat(locations.getFirst().lng()).isEqualTo(124.6);
        assertThat(locations.getFirst().target()).isEqualTo(61);
    }

    @Test
    void unknown_things_are_refused_with_a_sentence() throws IOException {
        load("lamps,53.02,2016,1,1,DATA,DELIVERED,source_a,,\n");

        assertThatThrownBy(() -> programmes.get("nothing"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("lamps");
        assertThatThrownBy(() -> programmes.getCoverage("lamps", AreaLevel.REGENCY, new AreaCode("53"), 2020))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2016");
        assertThatThrownBy(() -> programmes.getCoverage("lamps", AreaLevel.PROVINCE, new AreaCode("53"), null))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not below");
        assertThatThrownBy(() -> programmes.getCoverage("lamps", AreaLevel.REGENCY, new AreaCode("99"), null))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("99");
    }

    private void load(String deliveries) throws IOException {
        Path programs = Files.createDirectories(gisData.resolve("programs"));
        Files.writeString(programs.resolve("programmes.csv"), PROGRAMMES);
        Files.writeString(programs.resolve("partners.csv"), PARTNERS);
        Files.writeString(programs.resolve("deliveries.csv"), HEADER + deliveries);
        programmeImport.load(gisData);
    }

    private List<String> findings() {
        return jdbc.sql("SELECT severity || ' ' || code || ' ' || row_number FROM finding ORDER BY id")
                .query(String.class)
                .list();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private void area(int id, int level, String code, String name, String kind, Integer parent) {
        jdbc.sql("""
                INSERT INTO area (id, level, fid, code, name, kind, parent_id)
                VALUES (:id, :level, :id, :code, :name, :kind, :parent)
                """)
                .param("id", id)
                .param("level", level)
                .param("code", code)
                .param("name", name)
                .param("kind", kind)
                .param("parent", parent)
                .update();
    }

    private void polygon(int area, double longitude) {
        jdbc.sql("""
                INSERT INTO boundary (boundary_set_id, area_id, geom, area_km2, label)
                SELECT id, :area, ST_Multi(ST_Buffer(ST_SetSRID(ST_MakePoint(:x, -9.9), 4326), 0.01)), 1,
                       ST_SetSRID(ST_MakePoint(:x, -9.9), 4326)
                FROM boundary_set
                """).param("area", area).param("x", longitude).update();
    }
}
