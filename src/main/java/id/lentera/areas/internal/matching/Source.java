package id.lentera.areas.internal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The boundary source in memory, without geometry: by level, by key and by parent, in file order. */
public final class Source {

    private final List<Map<String, SourceArea>> levels = new ArrayList<>();
    private final Map<String, List<SourceArea>> children = new HashMap<>();

    /** @param areas levels 1 to 4 */
    public Source(List<SourceArea> areas) {
        for (int level = 0; level <= 4; level++) {
            levels.add(new LinkedHashMap<>());
        }
        for (SourceArea area : areas) {
            levels.get(area.level()).put(area.id(), area);
            children.computeIfAbsent(area.level() + area.parentId(), _ -> new ArrayList<>())
                    .add(area);
        }
    }

    public Iterable<SourceArea> level(int level) {
        return levels.get(level).values();
    }

    /** The polygon with a key, which a child refers to. */
    public SourceArea get(int level, String id) {
        SourceArea area = levels.get(level).get(id);
        if (area == null) {
            throw new IllegalArgumentException("The boundary source has no level " + level + " polygon " + id);
        }
        return area;
    }

    public SourceArea parent(SourceArea area) {
        return get(area.level() - 1, area.parentId());
    }

    public List<SourceArea> children(SourceArea area) {
        return children.getOrDefault(area.level() + 1 + area.id(), List.of());
    }

    /** Names from the province down to the parent, for people who look the polygon up. */
    public String path(SourceArea area) {
        return area.level() == 1
                ? ""
                : area.level() == 2
                        ? parent(area).name()
                        : path(parent(area)) + "/" + parent(area).name();
    }
}
