package id.lentera.areas.internal.matching;

import id.lentera.areas.AreaLevel;
import id.lentera.areas.internal.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the kabupaten or kota of each level 2 polygon: by name and kind, else by today's BPS code, else by the code it shares with a
 * polygon already matched, else (renamed since) by the kecamatan names they have in common.
 */
public final class RegencyMatcher {

    private static final String NO_CODE = "NA";

    private final Register register;
    private final Source source;
    private final Map<String, RegisterArea> matches = new HashMap<>();
    private final Map<String, Set<String>> provinces = new HashMap<>();

    private RegencyMatcher(Register register, Source source) {
        this.register = register;
        this.source = source;
    }

    /** Matches all level 2 polygons. */
    public static RegencyMatches match(Register register, Source source) {
        RegencyMatcher matcher = new RegencyMatcher(register, source);
        matcher.byName();
        matcher.byCode();
        matcher.bySharedCode();
        matcher.byDistrictNames();
        return new RegencyMatches(matcher.matches, matcher.provinces);
    }

    private void byName() {
        Map<String, List<RegisterArea>> byKey =
                register.list(AreaLevel.REGENCY).stream().collect(Collectors.groupingBy(RegisterArea::key));
        for (SourceArea polygon : source.level(2)) {
            String key = NameKey.of(polygon.name());
            if (polygon.isWater()) {
                continue;
            }
            RegisterArea found = only(byKey.get(key), polygon.type());
            if (found == null && !polygon.type().equals("Kabupaten")) {
                found = only(byKey.get("kota" + key), polygon.type());
            }
            put(polygon, found);
        }
    }

    private static @Nullable RegisterArea only(@Nullable List<RegisterArea> named, String type) {
        List<RegisterArea> fitting = named == null
                ? List.of()
                : named.stream()
                        .filter(a -> type.equals(NO_CODE) || a.kind().equalsIgnoreCase(type))
                        .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private void byCode() {
        Map<String, RegisterArea> byBps = register.list(AreaLevel.REGENCY).stream()
                .filter(a -> a.bpsCode() != null)
                .collect(Collectors.toMap(RegisterArea::bpsCode, a -> a, (a, _) -> a));
        Set<RegisterArea> taken = new HashSet<>(matches.values());
        for (SourceArea polygon : unmatched()) {
            RegisterArea found = byBps.get(polygon.bpsCode());
            if (found != null && !taken.contains(found)) {
                put(polygon, found);
            }
        }
    }

    private void bySharedCode() {
        Map<String, RegisterArea> byBps = new HashMap<>();
        for (SourceArea polygon : source.level(2)) {
            if (matches.containsKey(polygon.id()) && !polygon.bpsCode().equals(NO_CODE)) {
                byBps.put(polygon.bpsCode(), matches.get(polygon.id()));
            }
        }
        unmatched().forEach(polygon -> put(polygon, byBps.get(polygon.bpsCode())));
    }

    private void byDistrictNames() {
        Set<RegisterArea> taken = new HashSet<>(matches.values());
        for (SourceArea polygon : unmatched()) {
            Set<String> names = source.children(polygon).stream()
                    .map(d -> NameKey.of(d.name()))
                    .collect(Collectors.toSet());
            Map<Long, RegisterArea> byShared = new TreeMap<>(Comparator.reverseOrder());
            for (RegisterArea regency : register.list(AreaLevel.REGENCY)) {
                if (!taken.contains(regency) && provincesOf(polygon).contains(regency.provinceCode())) {
                    byShared.putIfAbsent(sharedNames(names, regency), regency);
                }
            }
            byShared.entrySet().stream()
                    .findFirst()
                    .filter(best -> best.getKey() * 2 >= names.size())
                    .ifPresent(best -> put(polygon, best.getValue()));
        }
    }

    private long sharedNames(Set<String> names, RegisterArea regency) {
        return register.children(regency.code()).stream()
                .filter(d -> names.contains(d.key()))
                .count();
    }

    private List<SourceArea> unmatched() {
        List<SourceArea> open = new ArrayList<>();
        for (SourceArea polygon : source.level(2)) {
            if (!polygon.isWater() && !matches.containsKey(polygon.id())) {
                open.add(polygon);
            }
        }
        return open;
    }

    private Set<String> provincesOf(SourceArea polygon) {
        return provinces.getOrDefault(polygon.parentId(), Set.of());
    }

    private void put(SourceArea polygon, @Nullable RegisterArea found) {
        if (found != null) {
            matches.put(polygon.id(), found);
            provinces.computeIfAbsent(polygon.parentId(), _ -> new HashSet<>()).add(found.provinceCode());
        }
    }
}
