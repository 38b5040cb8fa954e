package id.lentera.tiles.internal;

import id.lentera.platform.ProblemException;
import id.lentera.tiles.TileLayer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tiles and their descriptions over HTTP. Versioned addresses never change their content; the short ones are for people. */
@RestController
class TileController {

    private static final MediaType MVT = new MediaType("application", "vnd.mapbox-vector-tile");
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final TileLookup lookup;
    private final Map<String, TileLayer> layers;

    TileController(TileLookup lookup, List<TileLayer> layers) {
        this.lookup = lookup;
        this.layers = layers.stream().collect(Collectors.toUnmodifiableMap(TileLayer::name, Function.identity()));
    }

    @GetMapping("/tiles/{layer}.json")
    ResponseEntity<TileJson> describe(@PathVariable String layer) {
        TilesetRow row = lookup.get(layer).row();
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        TileJson json = TileJson.of(row, layers.get(layer), base);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(VersionHash.of((row + base).getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }

    /** Descriptions of all layers that are there, by name: a map has several, and each request costs a slow line a round trip. */
    @GetMapping("/tiles/all.json")
    ResponseEntity<Map<String, TileJson>> describeAll() {
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        Map<String, TileJson> all = new TreeMap<>();
        lookup.served().forEach((name, row) -> all.put(name, TileJson.of(row, layers.get(name), base)));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(VersionHash.of((lookup.served() + base).getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(all);
    }

    @GetMapping("/tiles/{layer}/{version}/{z}/{x}/{y}.mvt")
    ResponseEntity<byte[]> versioned(
            @PathVariable String layer,
            @PathVariable String version,
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        return answer(lookup.find(layer, version, TileAddress.parse(z, x, y)), encodings, FOREVER);
    }

    @GetMapping("/tiles/{layer}/{z}/{x}/{y}.mvt")
    ResponseEntity<byte[]> current(
            @PathVariable String layer,
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        return answer(lookup.find(layer, TileAddress.parse(z, x, y)), encodings, SHORT);
    }

    @GetMapping("/tiles/**")
    ResponseEntity<byte[]> unknown() {
        throw ProblemException.notFound(
                "unknown-tile-address",
                "Alamat ubin berbentuk /tiles/{lapisan}.json atau /tiles/{lapisan}/{z}/{x}/{y}.mvt.",
                "A tile address looks like /tiles/{layer}.json or /tiles/{layer}/{z}/{x}/{y}.mvt.");
    }

    private static ResponseEntity<byte[]> answer(
            Optional<ServedTileset.Tile> found, @Nullable String encodings, CacheControl caching) {
        if (found.isEmpty()) {
            return ResponseEntity.noContent()
                    .cacheControl(caching)
                    .varyBy(HttpHeaders.ACCEPT_ENCODING)
                    .build();
        }
        ServedTileset.Tile tile = found.get();
        boolean gzip = GzipPreference.accepts(encodings);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(caching)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .contentType(MVT)
                // Two forms of the same tile are two representations: a strong validator must tell them apart.
                .eTag(gzip ? tile.etag() : tile.etag() + "-plain");
        return gzip
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(tile.gz())
                : answer.body(EncodedTile.expand(tile.gz()));
    }
}
