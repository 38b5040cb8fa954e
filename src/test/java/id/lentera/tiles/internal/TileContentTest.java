package id.lentera.tiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileContentTest {

    private static final int[] EXTERIOR = {0, 0, 2000, 0, 2000, 2000, 0, 2000};
    private static final int[] HOLE = {500, 500, 500, 900, 900, 900, 900, 500};

    @Test
    void writes_polygons_that_carry_an_id_and_nothing_else() {
        TileContent content = new TileContent();
        content.addPolygon(83_763, List.of(EXTERIOR, HOLE));
        DecodedTile.Layer layer =
                DecodedTile.read(content.encode("village", 2048)).layers().get("village");
        assertThat(layer.version()).isEqualTo(2);
        assertThat(layer.extent()).isEqualTo(2048);
        DecodedTile.Feature feature = layer.features().getFirst();
        assertThat(feature.id()).isEqualTo(83_763);
        assertThat(feature.type()).isEqualTo(3);
        assertThat(feature.tags()).isEmpty();
        assertThat(feature.rings()).containsExactly(EXTERIOR, HOLE);
    }

    @Test
    void keeps_negative_coordinates_of_the_margin() {
        TileContent content = new TileContent();
        int[] ring = {-64, -64, 4160, -64, 4160, 4160};
        content.addPolygon(1, List.of(ring));
        assertThat(DecodedTile.read(content.encode("regency", 4096))
                        .layers()
                        .get("regency")
                        .features()
                        .getFirst()
                        .rings())
                .containsExactly(ring);
    }

    @Test
    void writes_label_points_with_code_and_name_and_each_name_once() {
        TileContent content = new TileContent();
        content.addLabel(1, 10, 20, "53.02.10.2013", "Oë Ekam");
        content.addLabel(2, 30, 40, "53.02.11.2011", "Oë Ekam");
        byte[] mvt = content.encode("village", 4096);
        DecodedTile tile = DecodedTile.read(mvt);
        assertThat(tile.layers()).containsOnlyKeys("label");
        assertThat(tile.layers().get("label").features())
                .extracting(f -> f.tags().get("code") + " " + f.tags().get("name"))
                .containsExactly("53.02.10.2013 Oë Ekam", "53.02.11.2011 Oë Ekam");
        assertThat(new String(mvt, StandardCharsets.UTF_8).split("Ekam", -1)).hasSize(2);
        assertThat(tile.layers().get("label").features().getLast().rings()).containsExactly(new int[] {30, 40});
    }
}
