package id.lentera.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import id.lentera.tiles.internal.DecodedTile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the real boundaries became. */
@LoadedData
class LoadedTilesDatabaseTest {

    private static final int SCREEN = 1024;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"province, 1, 4", "regency, 2, 4", "regency, 2, 8", "district, 3, 6", "village, 4, 4", "village, 4, 9"})
    void every_area_with_a_boundary_is_drawn(String layer, int level, int z) {
        List<Long> expected = jdbc.sql(
                        "SELECT fid FROM area a JOIN boundary b ON b.area_id = a.id WHERE a.level = :level ORDER BY fid")
                .param("level", level)
                .query(Long.class)
                .list();
        Set<Long> drawn = new HashSet<>();
        tiles(layer, z).forEach(tile -> tile.layers().get(layer).features().forEach(f -> {
            assertThat(f.tags()).isEmpty();
            drawn.add(f.id());
        }));
        assertThat(expected).isNotEmpty();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"regency, 2, 7", "village, 4, 10"})
    void every_area_has_one_label_with_code_and_name(String layer, int level, int z) {
        List<String> expected =
                jdbc.sql("""
                        SELECT a.code || ' ' || a.name FROM area a JOIN boundary b ON b.area_id = a.id WHERE a.level = :level
                        """).param("level", level).query(String.class).list();
        List<String> labels = tiles(layer, z).stream()
                .filter(tile -> tile.layers().containsKey("label"))
                .flatMap(tile -> tile.layers().get("label").features().stream())
                .map(f -> f.tags().get("code") + " " + f.tags().get("name"))
                .toList();
        assertThat(labels).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10})
    void villages_cover_their_province_without_gaps(int z) {
        long land = 0;
        long gaps = 0;
        for (Numbers at : numbers("village", z)) {
            BufferedImage province = paint("province", z, at);
            BufferedImage villages = paint("village", z, at);
            assertThat(province).as("province under the villages of %s", at).isNotNull();
            for (int i = 0; i < SCREEN * SCREEN; i++) {
                boolean isLand = province.getRGB(i % SCREEN, i / SCREEN) != 0;
                land += isLand ? 1 : 0;
                gaps += isLand && villages.getRGB(i % SCREEN, i / SCREEN) == 0 ? 1 : 0;
            }
        }
        assertThat(land).isPositive();
        assertThat((double) gaps / land)
                .as("%d of %d pixels of land", gaps, land)
                .isLessThan(1e-4);
    }

    @Test
    void no_tile_is_heavier_than_500_kb() {
        assertThat(jdbc.sql("SELECT max(length(gz)) FROM tile")
                        .query(Integer.class)
                        .single())
                .isLessThan(500_000);
    }

    @Test
    void the_credit_line_states_the_terms_of_the_source() {
        assertThat(jdbc.sql("SELECT DISTINCT attribution FROM tileset WHERE active")
                        .query(String.class)
                        .single())
                .contains("GADM", "nonkomersial");
    }

    private record Numbers(int x, int y) {}

    private List<Numbers> numbers(String layer, int z) {
        return jdbc.sql("""
                        SELECT x, y FROM tile t JOIN tileset s ON s.id = t.tileset_id
                        WHERE s.active AND s.layer = :layer AND z = :z
                        """)
                .param("layer", layer)
                .param("z", z)
                .query(Numbers.class)
                .list();
    }

    private List<DecodedTile> tiles(String layer, int z) {
        return jdbc.sql("SELECT gz FROM tile t JOIN tileset s ON s.id = t.tileset_id"
                        + " WHERE s.active AND s.layer = :layer AND z = :z")
                .param("layer", layer)
                .param("z", z)
                .query((row, _) -> decode(row.getBytes("gz")))
                .list();
    }

    /** The province of the villages, or the villages, without antialiasing; other provinces are left out. */
    private BufferedImage paint(String layer, int z, Numbers at) {
        DecodedTile tile = jdbc.sql("SELECT gz FROM tile t JOIN tileset s ON s.id = t.tileset_id"
                        + " WHERE s.active AND s.layer = :layer AND z = :z AND x = :x AND y = :y")
                .param("layer", layer)
                .param("z", z)
                .param("x", at.x())
                .param("y", at.y())
                .query((row, _) -> decode(row.getBytes("gz")))
                .single();
        BufferedImage image = new BufferedImage(SCREEN, SCREEN, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        DecodedTile.Layer content = tile.layers().get(layer);
        for (DecodedTile.Feature feature : content.features()) {
            if (layer.equals("village") || feature.id() == ntt()) {
                feature.rings().forEach(ring -> pen.fill(polygon(ring, content.extent())));
            }
        }
        pen.dispose();
        return image;
    }

    private long ntt() {
        return jdbc.sql("SELECT fid FROM area WHERE code = '53'")
                .query(Long.class)
                .single();
    }

    private static Polygon polygon(int[] ring, int extent) {
        Polygon polygon = new Polygon();
        for (int i = 0; i < ring.length; i += 2) {
            polygon.addPoint(ring[i] * SCREEN / extent, ring[i + 1] * SCREEN / extent);
        }
        return polygon;
    }

    private static DecodedTile decode(byte[] gz) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gz))) {
            return DecodedTile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
