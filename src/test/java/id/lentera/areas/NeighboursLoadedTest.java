package id.lentera.areas;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import id.lentera.areas.internal.AreaStore;
import id.lentera.platform.Sql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LoadedData
class NeighboursLoadedTest {

    @Autowired
    private AreaQueries areas;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void regencies_with_a_common_border_are_neighbours_across_the_division_of_2013() {
        assertThat(areas.listNeighbours(new AreaCode("53.02")))
                .extracting(Area::name)
                .containsExactlyInAnyOrder("Kupang", "Timor Tengah Utara", "Malaka");
    }

    @Test
    void neighbourhood_is_mutual_and_stays_on_its_level() {
        AreaCode here = new AreaCode("53.02.10");
        List<Area> around = areas.listNeighbours(here);

        assertThat(around).isNotEmpty().allSatisfy(area -> {
            assertThat(area.level()).isEqualTo(AreaLevel.DISTRICT);
            assertThat(areas.listNeighbours(area.code())).extracting(Area::code).contains(here);
        });
    }

    @Test
    void an_island_of_its_own_has_no_neighbours() {
        assertThat(areas.listNeighbours(new AreaCode("53.14"))).isEmpty();
        assertThat(areas.listNeighbours(AreaCode.INDONESIA)).isEmpty();
    }

    @Test
    void candidates_come_from_the_spatial_index() {
        int id = areas.get(new AreaCode("53.02")).id();
        List<String> plan = jdbc.sql("EXPLAIN " + Sql.of(AreaStore.class, "area-neighbours.sql"))
                .param("id", id)
                .query(String.class)
                .list();

        assertThat(String.join("\n", plan)).contains("boundary_geom").doesNotContain("Seq Scan on boundary ");
    }
}
