package id.lentera.patterns.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import id.lentera.areas.AreaLevel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Equal pieces of border say the same as PostGIS, which compares polygons. */
@LoadedData
class AdjacencyStoreDatabaseTest {

    private static final String BORDERS = """
            SELECT a.fid AS one, b.fid AS other
            FROM fs_area a JOIN fs_area b ON a.level = b.level AND a.fid <> b.fid AND a.geom && b.geom
            WHERE a.level = :level AND a.code LIKE '53.0%' AND b.code LIKE '53.0%' AND ST_Relate(a.geom, b.geom, 'FF*F1****')
            ORDER BY one, other
            """;

    @Autowired
    private AdjacencyStore store;

    @Autowired
    private JdbcClient jdbc;

    private record Pair(int one, int other) {}

    @ParameterizedTest
    @EnumSource(names = {"REGENCY", "DISTRICT", "VILLAGE"})
    void neighbours_are_those_whose_polygons_share_a_line(AreaLevel level) {
        List<Pair> expected = jdbc.sql(BORDERS)
                .param("level", level.number())
                .query(Pair.class)
                .list();
        List<Integer> inside = jdbc.sql(
                        "SELECT fid FROM fs_area WHERE level = :level AND code LIKE '53.0%' AND geom IS NOT NULL ORDER BY fid")
                .param("level", level.number())
                .query(Integer.class)
                .list();
        Adjacency adjacency = store.get(level);
        int[] positions = inside.stream().mapToInt(adjacency::positionOf).toArray();

        var borders = adjacency.borders().among(positions);

        assertThat(expected).isNotEmpty();
        assertThat(borders.links()).isEqualTo(expected.size());
        expected.forEach(pair -> assertThat(borders.contains(inside.indexOf(pair.one()), inside.indexOf(pair.other())))
                .as(pair.toString())
                .isTrue());
    }
}
