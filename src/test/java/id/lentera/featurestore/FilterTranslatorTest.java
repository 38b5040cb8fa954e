package id.lentera.featurestore;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.featurestore.FilterTranslator.Translation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.geotools.api.filter.Filter;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTranslatorTest {

    private static final Relation AREA = new Relation(
            "public",
            "fs_area",
            List.of(
                    column("fid", ColumnType.INTEGER),
                    column("name", ColumnType.TEXT),
                    column("value", ColumnType.NUMERIC),
                    column("share", ColumnType.FLOAT),
                    column("registered", ColumnType.BOOLEAN),
                    column("seen", ColumnType.TIMESTAMP),
                    new Column("geom", ColumnType.GEOMETRY, true, 4326, "MULTIPOLYGON")),
            List.of(column("fid", ColumnType.INTEGER)),
            null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fid = 5                      | "fid" = ?
            5 < fid                      | "fid" > ?
            fid <= 5.5                   | "fid" <= ?
            fid <> 5                     | NOT COALESCE("fid" = ?, FALSE)
            name = 'Alor'                | "name" = ?
            name >= 'Alor'               | "name" COLLATE "C" >= ?
            value < 46.22                | "value"::float8 < ?
            value BETWEEN 40 AND 46.22   | "value" BETWEEN ? AND ?
            registered = true            | "registered" = ?
            name LIKE 'K%'               | "name" LIKE ?
            seen IS NULL                 | "seen" IS NULL
            fid IN (1, 2)                | ("fid" = ? OR "fid" = ?)
            IN ('fs_area.1', 'x.2')      | "fid" = ANY (?)
            IN ('fs_area.01', 'x.2')     | FALSE
            fid = 1 AND NOT(value > 2)   | ("fid" = ? AND NOT COALESCE("value"::float8 > ?, FALSE))
            """)
    void sql_decides_alone(String cql, String sql) {
        Translation translation = translate(cql);
        assertThat(translation.complete()).as("complete").isTrue();
        assertThat(translation.condition().sql()).isEqualTo(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fid = 5.5",
                "fid = 4294967301",
                "fid = '5'",
                "fid BETWEEN 1.5 AND 3",
                "name = 5",
                "name < '10'",
                "name LIKE '\\K%'",
                "name ILIKE 'É%'",
                "share = 0.1",
                "seen > '2019-08-01'",
                "seen AFTER 2019-08-01T00:00:00Z",
                "registered = 'true'",
                "fid = value",
                "fid + 1 = 3",
                "strLength(name) = 4",
                "fid LIKE '1%'",
                "DISJOINT(geom, POINT(124 -9))",
                "DWITHIN(geom, POINT(124 -9), 1, meters)",
                "NOT (strLength(name) = 4 AND fid = 1)",
                "strLength(name) = 4 OR fid = 1"
            })
    void memory_decides_alone_where_sql_would_decide_otherwise(String cql) {
        Translation translation = translate(cql);
        assertThat(translation.condition()).isEqualTo(Fragment.TRUE);
        assertThat(translation.rest()).isNotEqualTo(Filter.INCLUDE);
    }

    @Test
    void a_conjunction_leaves_only_what_sql_cannot_decide() throws CQLException {
        Translation translation = translate("fid = 1 AND strLength(name) = 4 AND TOUCHES(geom, POINT(124 -9))");
        assertThat(translation.condition().sql()).isEqualTo("(\"fid\" = ? AND \"geom\" && ST_GeomFromWKB(?, 4326))");
        assertThat(translation.rest()).isEqualTo(ECQL.toFilter("strLength(name) = 4 AND TOUCHES(geom, POINT(124 -9))"));
    }

    @Test
    void a_disjunction_is_bounded_by_sql_and_decided_in_memory() throws CQLException {
        Translation translation = translate("(fid = 1 AND strLength(name) = 4) OR fid = 2");
        assertThat(translation.condition().sql()).isEqualTo("(\"fid\" = ? OR \"fid\" = ?)");
        assertThat(translation.rest()).isEqualTo(ECQL.toFilter("(fid = 1 AND strLength(name) = 4) OR fid = 2"));
    }

    @Test
    void no_value_of_a_filter_ever_becomes_text_of_the_statement() {
        Translation translation =
                translate("name = 'x'' OR 1=1 --' OR name LIKE '%''; DROP TABLE area; --' OR IN ('fs_area.1; --')");
        assertThat(translation.complete()).isTrue();
        assertThat(translation.condition().sql()).isEqualTo("(\"name\" = ? OR \"name\" LIKE ?)");
        assertThat(translation.condition().parameters()).containsExactly("x' OR 1=1 --", "%'; DROP TABLE area; --");
    }

    @Test
    void wildcards_of_sql_inside_a_pattern_are_escaped() {
        var filters = CommonFactoryFinder.getFilterFactory();
        Filter like = filters.like(filters.property("name"), "5%_\\!*?*", "*", "?", "!", true);
        Translation translation = new FilterTranslator(AREA).translate(like);
        assertThat(translation.condition().parameters()).containsExactly("5\\%\\_\\\\*_%");
    }

    @Test
    void texts_that_postgresql_cannot_hold_stay_in_memory() {
        var filters = CommonFactoryFinder.getFilterFactory();
        for (String text : List.of("a\0b", "\uD83D")) {
            Filter equal = filters.equals(filters.property("name"), filters.literal(text));
            assertThat(new FilterTranslator(AREA).translate(equal).rest()).isEqualTo(equal);
        }
    }

    @Test
    void a_filter_with_more_values_than_a_statement_takes_stays_in_memory() {
        String many = IntStream.range(0, 10_001).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        assertThat(translate("fid IN (" + many + ")").condition()).isEqualTo(Fragment.TRUE);
        String ids =
                IntStream.range(0, 10_001).mapToObj("'fs_area.%d'"::formatted).collect(Collectors.joining(", "));
        assertThat(translate("IN (" + ids + ")").complete()).isTrue();
    }

    private static Translation translate(String cql) {
        try {
            return new FilterTranslator(AREA).translate(ECQL.toFilter(cql));
        } catch (CQLException e) {
            throw new IllegalArgumentException(cql, e);
        }
    }

    private static Column column(String name, ColumnType type) {
        return new Column(name, type, true, 0, null);
    }
}
