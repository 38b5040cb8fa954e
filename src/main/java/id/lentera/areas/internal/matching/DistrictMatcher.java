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
import org.jspecify.annotations.Nullable;

/**
 * Finds the kecamatan of each level 3 polygon, among those of its kabupaten and of the kabupaten founded since in the same province: by
 * name, else by a spelling variant, else by the villages they have in common. So Belu's southern kecamatan end up in Malaka.
 */
public final class DistrictMatcher {

    /** A kecamatan renamed since is recognised by this share of the polygon's villages. */
    private static final double ENOUGH_VILLAGES = 0.4;

    private final Register register;
    private final Source source;
    private final RegencyMatches regencies;
    private final Map<String, Set<String>> villageKeys = new HashMap<>();
    private final Map<String, List<RegisterArea>> foundedSince = new HashMap<>();
    private final Map<String, Match> matches = new HashMap<>();

    private DistrictMatcher(Register register, Source source, RegencyMatches regencies) {
        this.register = register;
        this.source = source;
        this.regencies = regencies;
    }

    /** Matches all level 3 polygons, by their key. */
    public static Map<String, Match> match(Register register, Source source, RegencyMatches regencies) {
        DistrictMatcher matcher = new DistrictMatcher(register, source, regencies);
        matcher.collectFoundedSince();
        for (SourceArea regency : source.level(2)) {
            matcher.matchRegency(regency);
        }
        return matcher.matches;
    }

    private void collectFoundedSince() {
        Set<RegisterArea> known = regencies.known();
        for (RegisterArea regency : register.list(AreaLevel.REGENCY)) {
            if (!known.contains(regency)) {
                foundedSince
                        .computeIfAbsent(regency.provinceCode(), _ -> new ArrayList<>())
                        .add(regency);
            }
        }
    }

    private void matchRegency(SourceArea polygon) {
        RegisterArea regency = regencies.find(polygon.id());
        List<RegisterArea> candidates =
                new ArrayList<>(regency == null ? List.of() : register.children(regency.code()));
        for (String province : regencies.provinces().getOrDefault(polygon.parentId(), Set.of())) {
            foundedSince.getOrDefault(province, List.of()).forEach(r -> candidates.addAll(register.children(r.code())));
        }
        List<SourceArea> open = new ArrayList<>();
        for (SourceArea district : source.children(polygon)) {
            if (district.isWater()) {
                matches.put(district.id(), new Match(district, MatchMethod.NOT_AN_AREA, null, null, regency));
            } else {
                open.add(district);
            }
        }
        Set<RegisterArea> taken = new HashSet<>();
        open.removeIf(d -> accept(d, byName(d, regency, candidates), MatchMethod.NAME, taken));
        open.removeIf(d -> accept(d, byNearName(d, candidates, taken), MatchMethod.NEAR_NAME, taken));
        open.removeIf(d -> accept(d, byVillages(d, candidates), MatchMethod.NEAR_NAME, taken));
        open.forEach(d -> matches.put(d.id(), new Match(d, MatchMethod.UNMATCHED, null, null, regency)));
    }

    private boolean accept(
            SourceArea district, @Nullable RegisterArea found, MatchMethod method, Set<RegisterArea> taken) {
        if (found == null) {
            return false;
        }
        taken.add(found);
        matches.put(district.id(), new Match(district, method, found, found, register.get(found.parentCode())));
        return true;
    }

    /** The same name in the polygon's own kabupaten wins; elsewhere it must have villages in common. */
    private @Nullable RegisterArea byName(
            SourceArea district, @Nullable RegisterArea regency, List<RegisterArea> candidates) {
        Set<String> keys = SourceNames.keys(district.name());
        List<RegisterArea> named =
                candidates.stream().filter(d -> keys.contains(d.key())).toList();
        return named.stream()
                .filter(d -> regency != null && d.parentCode().equals(regency.code()))
                .findFirst()
                .orElseGet(() -> named.stream()
                        .filter(d -> sharedVillages(district, d) > 0)
                        .max(Comparator.comparingLong(d -> sharedVillages(district, d)))
                        .orElse(null));
    }

    private static @Nullable RegisterArea byNearName(
            SourceArea district, List<RegisterArea> candidates, Set<RegisterArea> taken) {
        return NearName.find(
                NameKey.of(district.name()),
                candidates.stream().filter(d -> !taken.contains(d)).toList());
    }

    private @Nullable RegisterArea byVillages(SourceArea district, List<RegisterArea> candidates) {
        RegisterArea best = candidates.stream()
                .max(Comparator.comparingLong(d -> sharedVillages(district, d)))
                .orElse(null);
        long shared = best == null ? 0 : sharedVillages(district, best);
        return shared >= Math.max(1, ENOUGH_VILLAGES * source.children(district).size()) ? best : null;
    }

    private long sharedVillages(SourceArea district, RegisterArea candidate) {
        Set<String> keys = villageKeys.computeIfAbsent(candidate.code(), code -> {
            Set<String> all = new HashSet<>();
            register.children(code).forEach(v -> all.add(v.key()));
            return all;
        });
        return source.children(district).stream()
                .filter(v -> keys.contains(NameKey.of(v.name())))
                .count();
    }
}
