package id.lentera.areas.internal.matching;

import id.lentera.areas.internal.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the village of each level 4 polygon: by name within its kecamatan, by a name that is unique on both sides within the kabupaten,
 * and last by a spelling variant within the kecamatan. A village gets at most one polygon.
 */
public final class VillageMatcher {

    private final Register register;
    private final Source source;
    private final Map<String, Match> districts;
    private final Map<String, Match> matches = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private VillageMatcher(Register register, Source source, Map<String, Match> districts) {
        this.register = register;
        this.source = source;
        this.districts = districts;
    }

    /** Matches all level 4 polygons, by their key. Unmatched ones know the kecamatan they lie in, where that can be told. */
    public static Map<String, Match> match(Register register, Source source, Map<String, Match> districts) {
        VillageMatcher matcher = new VillageMatcher(register, source, districts);
        List<SourceArea> open = new ArrayList<>();
        for (SourceArea polygon : source.level(4)) {
            Match district = matcher.districtOf(polygon);
            if (polygon.isWater() || district.method() == MatchMethod.NOT_AN_AREA) {
                matcher.matches.put(
                        polygon.id(), new Match(polygon, MatchMethod.NOT_AN_AREA, null, null, district.regency()));
            } else {
                open.add(polygon);
            }
        }
        open.removeIf(matcher::byNameInDistrict);
        matcher.byNameInRegency(open);
        open.removeIf(p -> matcher.matches.containsKey(p.id()));
        open.removeIf(matcher::byNearName);
        open.forEach(matcher::leave);
        return matcher.matches;
    }

    private Match districtOf(SourceArea polygon) {
        return Objects.requireNonNull(districts.get(polygon.parentId()));
    }

    private boolean byNameInDistrict(SourceArea polygon) {
        List<RegisterArea> free = freeVillages(polygon);
        for (String key : SourceNames.keys(polygon.name())) {
            List<RegisterArea> named =
                    free.stream().filter(v -> v.key().equals(key)).toList();
            if (!named.isEmpty()) {
                RegisterArea sameKind = named.stream()
                        .filter(v -> v.kind().equalsIgnoreCase(polygon.type()))
                        .findFirst()
                        .orElse(named.getFirst());
                return accept(polygon, sameKind, MatchMethod.NAME);
            }
        }
        return false;
    }

    private List<RegisterArea> freeVillages(SourceArea polygon) {
        RegisterArea district = districtOf(polygon).district();
        return district == null
                ? List.of()
                : register.children(district.code()).stream()
                        .filter(v -> !taken.contains(v.code()))
                        .toList();
    }

    private void byNameInRegency(List<SourceArea> open) {
        Map<RegisterArea, List<SourceArea>> byRegency = open.stream()
                .filter(p -> districtOf(p).regency() != null)
                .collect(Collectors.groupingBy(
                        p -> Objects.requireNonNull(districtOf(p).regency())));
        byRegency.forEach((regency, polygons) -> {
            Map<String, List<RegisterArea>> villages = register.children(regency.code()).stream()
                    .flatMap(d -> register.children(d.code()).stream())
                    .filter(v -> !taken.contains(v.code()))
                    .collect(Collectors.groupingBy(RegisterArea::key));
            Map<String, List<SourceArea>> named =
                    polygons.stream().collect(Collectors.groupingBy(p -> NameKey.of(p.name())));
            named.forEach((key, same) -> {
                List<RegisterArea> found = villages.getOrDefault(key, List.of());
                if (same.size() == 1 && found.size() == 1) {
                    accept(same.getFirst(), found.getFirst(), MatchMethod.NAME);
                }
            });
        });
    }

    /** Both must choose each other: a second polygon that is as near makes the first one no match either. */
    private boolean byNearName(SourceArea polygon) {
        RegisterArea found = NearName.find(NameKey.of(polygon.name()), freeVillages(polygon));
        return found != null && isOnlyNear(polygon, found) && accept(polygon, found, MatchMethod.NEAR_NAME);
    }

    private boolean isOnlyNear(SourceArea polygon, RegisterArea found) {
        int distance = EditDistance.between(NameKey.of(polygon.name()), found.key());
        return source.children(source.parent(polygon)).stream()
                .filter(other -> !other.id().equals(polygon.id()) && !matches.containsKey(other.id()))
                .noneMatch(other -> EditDistance.between(NameKey.of(other.name()), found.key()) <= distance);
    }

    private boolean accept(SourceArea polygon, RegisterArea village, MatchMethod method) {
        taken.add(village.code());
        RegisterArea district = register.get(village.parentCode());
        matches.put(polygon.id(), new Match(polygon, method, village, district, register.get(district.parentCode())));
        return true;
    }

    private void leave(SourceArea polygon) {
        Match district = districtOf(polygon);
        @Nullable RegisterArea lies = district.district();
        matches.put(polygon.id(), new Match(polygon, MatchMethod.UNMATCHED, null, lies, district.regency()));
    }
}
