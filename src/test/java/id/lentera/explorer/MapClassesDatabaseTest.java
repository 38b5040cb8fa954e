package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.DatabaseTest;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.explorer.MapClasses.Drawn;
import id.lentera.explorer.MapClasses.Subject;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What kind of number an indicator is decides how it is drawn. */
@DatabaseTest
class MapClassesDatabaseTest {

    private static final AreaCode NTT = new AreaCode("53");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IndicatorQueries indicators;

    @Autowired
    private MapClasses classes;

    @BeforeEach
    void figures() {
        if (jdbc.sql("SELECT count(*) FROM area").query(Integer.class).single() > 0) {
            return;
        }
        execute("""
                INSERT INTO area (level, fid, code, name, kind, parent_id, registered)
                VALUES (0, 1, '00', 'Indonesia', 'NATION', NULL, true), (1, 1, '53', 'Nusa Tenggara Timur', 'PROVINCE', NULL, true),
                       (2, 1, '53.01', 'A', 'KABUPATEN', NULL, true), (2, 2, '53.02', 'B', 'KABUPATEN', NULL, true),
                       (2, 3, '53.03', 'C', 'KABUPATEN', NULL, true), (2, 4, '53.04', 'D', 'KABUPATEN', NULL, true)""");
        execute("""
                INSERT INTO source (id, publisher, title) VALUES ('s', 'BPS', 'Tabel')""");
        execute("""
                INSERT INTO batch (kind, file, checksum, status, started_at, started_by)
                VALUES ('INDICATOR', 'f', 'c', 'ACTIVE', now(), 'test')""");
        execute("""
                INSERT INTO indicator (id, name_id, name_en, unit, kind, direction, definition_id, definition_en, theme, position)
                VALUES ('status_desa', 'Status', 'Status', 'index', 'CATEGORY', 'NEUTRAL', 'd', 'd', 'listrik', 1),
                       ('people', 'Jiwa', 'People', 'persons', 'COUNT', 'NEUTRAL', 'd', 'd', 'listrik', 2)""");
        for (String id : List.of("status_desa", "people")) {
            jdbc.sql("""
                    INSERT INTO observation (area_id, indicator_id, year, variant, value, status, source_id, batch_id, row_number)
                    SELECT a.id, :indicator, 2024, 0, CASE a.fid WHEN 1 THEN 1 WHEN 2 THEN 3 WHEN 3 THEN 3 END, 'PUBLISHED', 's', b.id, a.fid
                    FROM area a, batch b WHERE a.level = 2 AND a.fid < 4""").param("indicator", id).update();
        }
    }

    @Test
    void a_category_has_a_colour_of_its_own_and_no_order() {
        Drawn drawn = classes.draw(subject("status_desa"), Drawing.USUAL);
        assertThat(drawn.circles()).isNull();
        assertThat(drawn.classification().counts()).as("one 1, two 3").containsExactly(1, 2);
        assertThat(drawn.colors()).hasSize(2).doesNotHaveDuplicates();
        assertThat(drawn.classification().absent().notCollected()).isEqualTo(1);
    }

    @Test
    void a_count_is_circles_until_a_reader_asks_for_colours() {
        assertThat(classes.draw(subject("people"), Drawing.USUAL).circles()).isNotNull();
        assertThat(classes.draw(subject("people"), Drawing.USUAL.withForm(Drawing.Form.FILL))
                        .circles())
                .isNull();
    }

    @Test
    void a_category_is_never_circles() {
        assertThat(classes.draw(subject("status_desa"), Drawing.USUAL.withForm(Drawing.Form.CIRCLES))
                        .circles())
                .isNull();
    }

    @Test
    void an_even_run_of_colours_ends_at_the_extremes() {
        Drawn drawn = classes.draw(
                subject("people"), Drawing.USUAL.withForm(Drawing.Form.FILL).withClasses(Drawing.UNCLASSED, 5));
        double[] edges = drawn.classification().edges();
        assertThat(edges[0]).isEqualTo(1);
        assertThat(drawn.classification().largestEdge()).isEqualTo(3);
        assertThat(drawn.colors()).hasSize(edges.length - 1).doesNotHaveDuplicates();
    }

    private Subject subject(String id) {
        Indicator indicator = indicators.get(id);
        return new Subject(indicator, 2024, AreaLevel.REGENCY, NTT, List.of(2024));
    }

    private void execute(String sql) {
        jdbc.sql(sql).update();
    }
}
