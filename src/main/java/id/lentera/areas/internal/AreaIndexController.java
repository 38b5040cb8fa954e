package id.lentera.areas.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lentera.areas.Area;
import id.lentera.areas.AreaFilter;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The index that browsers join tiles and values with: made once per level and area, then served as bytes. */
@RestController
class AreaIndexController {

    private static final long CACHE_BYTES = 64L << 20;

    private final AreaParameters parameters;
    private final AreaQueries areas;
    private final AreaStore store;
    private final JsonMapper json;
    private final Cache<Key, PackedJson> cache = Caffeine.newBuilder()
            .maximumWeight(CACHE_BYTES)
            .weigher((Key _, PackedJson packed) -> packed.weight())
            .build();

    AreaIndexController(AreaParameters parameters, AreaQueries areas, AreaStore store, JsonMapper json) {
        this.parameters = parameters;
        this.areas = areas;
        this.store = store;
        this.json = json;
    }

    /** Both change with the register and with the boundary set only. */
    private record Key(AreaLevel level, String within, String version, boolean points) {}

    @GetMapping("/api/areas/index")
    ResponseEntity<byte[]> index(
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String system,
            @RequestHeader(name = "Accept-Encoding", required = false) @Nullable String encodings,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return packed(level, within, system, false).answer(encodings, known);
    }

    /** Where symbols of the areas are drawn. */
    @GetMapping("/api/areas/points")
    ResponseEntity<byte[]> points(
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String system,
            @RequestHeader(name = "Accept-Encoding", required = false) @Nullable String encodings,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return packed(level, within, system, true).answer(encodings, known);
    }

    private PackedJson packed(
            @Nullable String level, @Nullable String within, @Nullable String system, boolean points) {
        AreaLevel wanted = AreaLevel.parse(level);
        Area area = parameters.within(within, system);
        AreaFilter checked = new AreaFilter(wanted, area.code(), null, true);
        Key key = new Key(wanted, checked.within().value(), store.readVersion(), points);
        return Objects.requireNonNull(cache.get(key, k -> pack(k, area)));
    }

    private PackedJson pack(Key key, Area within) {
        Record content =
                key.points() ? areas.getPoints(key.level(), within.code()) : areas.getIndex(key.level(), within.code());
        return PackedJson.of(json.writeValueAsBytes(content));
    }
}
