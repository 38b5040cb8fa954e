package id.lentera.tiles.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds tilesets and tiles by address, or says in a sentence why there is none: a failure never looks like empty land. */
@Component
class TileLookup {

    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{16}");

    private final TileMemory memory;
    private final TilesetTable table;

    TileLookup(TileMemory memory, TilesetTable table) {
        this.memory = memory;
        this.table = table;
    }

    /** The active tileset of a layer. */
    ServedTileset get(String layer) {
        if (!memory.isKnown(layer)) {
            String known = String.join(", ", memory.layers().stream().sorted().toList());
            throw ProblemException.notFound(
                    "unknown-layer",
                    "Lapisan peta ini tidak ada; yang tersedia: " + known + ".",
                    "There is no such map layer; available are: " + known + ".");
        }
        return memory.find(layer).orElseThrow(TileLookup::notLoaded);
    }

    /** The active tilesets by layer; layers that are still to be loaded are left out. */
    SortedMap<String, TilesetRow> served() {
        SortedMap<String, TilesetRow> served = new TreeMap<>();
        memory.layers().forEach(layer -> memory.find(layer).ifPresent(tileset -> served.put(layer, tileset.row())));
        return served;
    }

    /** A tile of the active tileset; empty where there is no land. */
    Optional<ServedTileset.Tile> find(String layer, TileAddress address) {
        ServedTileset tileset = get(layer);
        checkZoom(tileset.row(), address);
        return Optional.ofNullable(tileset.find(address));
    }

    /** A tile of one version: the active one from memory, the one before it from the table. */
    Optional<ServedTileset.Tile> find(String layer, String version, TileAddress address) {
        ServedTileset active = get(layer);
        if (active.row().version().equals(version)) {
            return find(layer, address);
        }
        TilesetRow former = VERSION.matcher(version).matches()
                ? table.findVersion(layer, version).orElseThrow(TileLookup::unknownVersion)
                : unknown();
        checkZoom(former, address);
        return table.findTile(former.id(), address).map(ServedTileset.Tile::of);
    }

    private static TilesetRow unknown() {
        throw unknownVersion();
    }

    private static void checkZoom(TilesetRow tileset, TileAddress address) {
        if (address.z() < tileset.minZoom() || address.z() > tileset.maxZoom()) {
            throw ProblemException.notFound(
                    "zoom-out-of-range",
                    "Lapisan %s hanya memiliki zum %d sampai %d."
                            .formatted(tileset.layer(), tileset.minZoom(), tileset.maxZoom()),
                    "Layer %s has zooms %d to %d only."
                            .formatted(tileset.layer(), tileset.minZoom(), tileset.maxZoom()));
        }
    }

    private static ProblemException unknownVersion() {
        return ProblemException.notFound(
                "unknown-tile-version",
                "Versi ubin ini sudah tidak ada; muat ulang TileJSON lapisan ini.",
                "This version of the tiles is gone; reload the layer's TileJSON.");
    }

    private static ProblemException notLoaded() {
        return new ProblemException(
                503,
                "tiles-not-loaded",
                new LocalizedText(
                        "Batas wilayah untuk lapisan ini belum dimuat; coba lagi sebentar lagi.",
                        "The boundaries of this layer are not loaded yet; try again in a moment."));
    }
}
