package id.lentera.areas.internal;

import id.lentera.areas.AreaChange;
import id.lentera.areas.AreaChangeQueries;
import id.lentera.areas.AreaChanges;
import id.lentera.platform.Paging;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the list of codes over HTTP. */
@RestController
class AreaChangeController {

    private final AreaParameters parameters;
    private final AreaChangeQueries changes;

    AreaChangeController(AreaParameters parameters, AreaChangeQueries changes) {
        this.parameters = parameters;
        this.changes = changes;
    }

    /**
     * @param villagesBefore how many villages the list had before these changes
     * @param counts         how many changes of each kind
     */
    record Changes(
            int numberMatched,
            int villages,
            long villagesBefore,
            Map<AreaChange.Relation, Long> counts,
            List<AreaChange> items) {}

    @GetMapping("/api/areas/changes")
    Changes list(
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        AreaChanges found = changes.get(parameters.within(within, null).code());
        Map<AreaChange.Relation, Long> counts = new LinkedHashMap<>();
        for (AreaChange.Relation relation : AreaChange.Relation.values()) {
            counts.put(relation, found.count(relation));
        }
        return new Changes(
                found.items().size(),
                found.villages(),
                found.villagesBefore(),
                counts,
                found.items().stream()
                        .skip(paging.offset())
                        .limit(paging.limit())
                        .toList());
    }
}
