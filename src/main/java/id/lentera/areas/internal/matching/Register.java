package id.lentera.areas.internal.matching;

import id.lentera.areas.AreaLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register in memory: by code and by parent, in code order. */
public final class Register {

    private final Map<String, RegisterArea> byCode = new LinkedHashMap<>();
    private final Map<String, List<RegisterArea>> children = new HashMap<>();

    public Register(Collection<RegisterArea> areas) {
        for (RegisterArea area : areas) {
            byCode.put(area.code(), area);
            if (area.level() != AreaLevel.NATION) {
                children.computeIfAbsent(area.parentCode(), _ -> new ArrayList<>())
                        .add(area);
            }
        }
    }

    public @Nullable RegisterArea find(String code) {
        return byCode.get(code);
    }

    /** An area that is known to exist. */
    public RegisterArea get(String code) {
        RegisterArea area = byCode.get(code);
        if (area == null) {
            throw new IllegalArgumentException("No area " + code);
        }
        return area;
    }

    public List<RegisterArea> children(String code) {
        return children.getOrDefault(code, List.of());
    }

    public List<RegisterArea> list(AreaLevel level) {
        return byCode.values().stream().filter(a -> a.level() == level).toList();
    }
}
