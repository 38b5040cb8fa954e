package id.lentera.programs;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Coverage by kind and by partner. Only programmes with the same unit are added up, and only what is known in full. */
final class CoverageGroups {

    private final ProgrammeQueries programmes;

    private record Key(String group, String unit) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return (group + "/" + unit).compareTo(other.group + "/" + other.unit);
        }
    }

    CoverageGroups(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    /** By group and unit; programmes without any delivery there are left out. */
    List<GroupedCoverage> list(GroupedCoverage.By by, AreaLevel level, AreaCode within) {
        Map<Key, List<Coverage>> groups = new TreeMap<>();
        for (Programme programme : programmes.list()) {
            Coverage coverage = programmes.getCoverage(programme.id(), level, within, null);
            if (coverage.total().rows() > 0) {
                for (String group : groups(programme, by)) {
                    groups.computeIfAbsent(new Key(group, programme.unit()), _ -> new ArrayList<>())
                            .add(coverage);
                }
            }
        }
        return groups.entrySet().stream()
                .map(e -> sum(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<String> groups(Programme programme, GroupedCoverage.By by) {
        return by == GroupedCoverage.By.KIND
                ? List.of(programme.kind())
                : programme.partners().stream().map(Partner::name).distinct().toList();
    }

    private static GroupedCoverage sum(Key key, List<Coverage> all) {
        List<Coverage> known = all.stream()
                .filter(c -> c.total().target() != null && c.total().reached() != null)
                .toList();
        long target = known.stream().mapToLong(c -> c.total().target()).sum();
        long reached = known.stream().mapToLong(c -> c.total().reached()).sum();
        return new GroupedCoverage(
                key.group(),
                key.unit(),
                ids(known),
                ids(all.stream().filter(c -> !known.contains(c)).toList()),
                target,
                reached,
                target == 0
                        ? null
                        : BigDecimal.valueOf(reached)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP),
                known.isEmpty() ? null : target - reached,
                reached > target);
    }

    private static List<String> ids(List<Coverage> coverages) {
        return coverages.stream().map(c -> c.programme().id()).toList();
    }
}
