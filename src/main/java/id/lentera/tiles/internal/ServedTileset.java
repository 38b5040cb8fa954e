package id.lentera.tiles.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tileset in memory. Never changes: activating another one replaces the whole object. */
public record ServedTileset(TilesetRow row, Map<Long, Tile> tiles) {

    /** Bytes and strong validator of one tile. */
    public record Tile(byte[] gz, String etag) {

        public static Tile of(byte[] gz) {
            return new Tile(gz, VersionHash.of(gz));
        }
    }

    @Nullable
    Tile find(TileAddress address) {
        return tiles.get(address.key());
    }
}
