package id.lentera.areas.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lentera.areas.Area;
import id.lentera.areas.AreaFilter;
import id.lentera.areas.AreaIndex;
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

    /** An index changes with the register and with the boundary set only. */
    private record Key(AreaLevel level, String within, String version) {}

    @GetMapping("/api/areas/index")
    ResponseEntity<byte[]> index(
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String system,
            @RequestHeader(name = "Accept-Encoding", required = false) @Nullable String encodings,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        AreaLevel wanted = AreaLevel.parse(level);
        Area area = parameters.within(within, system);
        AreaFilter checked = new AreaFilter(wanted, area.code(), null, true);
        Key key = new Key(wanted, checked.within().value(), store.readVersion());
        PackedJson packed = Objects.requireNonNull(cache.get(key, k -> pack(wanted, area)));
        return packed.answer(encodings, known);
    }

    private PackedJson pack(AreaLevel level, Area within) {
        AreaIndex index = areas.getIndex(level, within.code());
        return PackedJson.of(json.writeValueAsBytes(index));
    }
}
