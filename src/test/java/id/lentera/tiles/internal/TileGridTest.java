package id.lentera.tiles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class TileGridTest {

    @ParameterizedTest
    @CsvSource({
        "Sabang, 95.32, 5.89, 6, 48, 30",
        "Kupang, 123.607, -10.178, 8, 215, 135",
        "Kupang, 123.607, -10.178, 11, 1727, 1082",
        "Merauke, 140.40, -8.49, 10, 911, 536"
    })
    void finds_the_tile_of_a_place(String name, double lng, double lat, int z, int x, int y) {
        TileGrid grid = TileGrid.of(z, false);
        Coordinate world = TileGrid.project(new Coordinate(lng, lat));
        assertThat(grid.tileOf(grid.snap(world.x))).as(name).isEqualTo(x);
        assertThat(grid.tileOf(grid.snap(world.y))).as(name).isEqualTo(y);
    }

    @Test
    void simplifies_by_one_screen_pixel_up_to_zoom_8_and_by_half_above() {
        double metres = 40_075_016.68 / TileGrid.WORLD;
        assertThat(TileGrid.of(8, false).tolerance() * metres).isCloseTo(78_271.5 / 256, within(0.1));
        assertThat(TileGrid.of(9, false).tolerance() * metres).isCloseTo(78_271.5 / 512 / 2, within(0.1));
    }

    @Test
    void halves_the_resolution_of_dense_layers_where_a_screen_cannot_show_it() {
        assertThat(TileGrid.of(8, true).extent()).isEqualTo(2048);
        assertThat(TileGrid.of(9, true).extent()).isEqualTo(4096);
        assertThat(TileGrid.of(5, false).extent()).isEqualTo(4096);
    }

    @Test
    void keeps_places_beyond_the_square_inside_the_world() {
        TileGrid grid = TileGrid.of(4, false);
        Coordinate pole = TileGrid.project(new Coordinate(180, 90));
        assertThat(grid.tileOf(grid.snap(pole.x))).isEqualTo(15);
        assertThat(grid.tileOf(grid.snap(pole.y))).isZero();
    }
}
