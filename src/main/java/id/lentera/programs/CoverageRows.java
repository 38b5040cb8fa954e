package id.lentera.programs;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides how each published figure enters a coverage table, so that nothing is counted twice and nothing is split: a figure of
 * a wider area contains those of the areas inside it, a later standing replaces an earlier one, a joint figure stays joint.
 */
final class CoverageRows {

    private final AreaLevel level;
    private final AreaCode within;
    private final Accumulation accumulation;

    CoverageRows(AreaLevel level, AreaCode within, Accumulation accumulation) {
        this.level = level;
        this.within = within;
        this.accumulation = accumulation;
    }

    /** The figures that concern the area, in the given order; those of elsewhere are left out. */
    List<CoverageRow> classify(List<Delivery> deliveries) {
        List<Delivery> here = deliveries.stream().filter(this::concerns).toList();
        Set<Delivery> current = latest(here);
        Set<String> published = new HashSet<>();
        current.stream()
                .filter(d -> !d.joint() && !wider(d.areas().getFirst().code()))
                .forEach(d -> published.add(key(d, d.areas().getFirst().code())));
        List<CoverageRow> rows = new ArrayList<>();
        for (Delivery delivery : here) {
            CoverageRow.Use use = current.contains(delivery) ? use(delivery, published) : CoverageRow.Use.EARLIER;
            rows.add(new CoverageRow(delivery, use));
        }
        return List.copyOf(rows);
    }

    /** Codes of the table's areas that a figure concerns; empty where it is of a wider area. */
    Set<String> codesAtLevel(Delivery delivery) {
        Set<String> codes = new TreeSet<>();
        for (DeliveryArea area : delivery.areas()) {
            if (wider(area.code())) {
                return Set.of();
            }
            codes.add(ancestor(area.code()).orElseThrow());
        }
        return codes;
    }

    private CoverageRow.Use use(Delivery delivery, Set<String> published) {
        Set<String> codes = codesAtLevel(delivery);
        if (codes.isEmpty() || !codes.stream().allMatch(c -> contains(within.value(), c))) {
            return CoverageRow.Use.WIDER;
        }
        if (contained(delivery, published)) {
            return CoverageRow.Use.CONTAINED;
        }
        return codes.size() == 1 ? CoverageRow.Use.AREA : CoverageRow.Use.JOINT;
    }

    /** Whether one published figure of an area above, not wider than the table's areas, holds all areas of this one. */
    private boolean contained(Delivery delivery, Set<String> published) {
        String first = delivery.areas().getFirst().code();
        for (Optional<AreaCode> above = new AreaCode(first).parent();
                above.isPresent();
                above = above.get().parent()) {
            String code = above.get().value();
            if (published.contains(key(delivery, code))
                    && delivery.areas().stream().allMatch(a -> contains(code, a.code()))) {
                return true;
            }
        }
        return false;
    }

    /** Of figures that restate a standing: the latest year of each list of areas. */
    private Set<Delivery> latest(List<Delivery> deliveries) {
        if (accumulation == Accumulation.FLOW) {
            return new HashSet<>(deliveries);
        }
        Map<List<DeliveryArea>, Integer> years = new HashMap<>();
        deliveries.forEach(d -> years.merge(d.areas(), d.year(), Math::max));
        Set<Delivery> latest = new HashSet<>(deliveries);
        latest.removeIf(d -> d.year() < years.get(d.areas()));
        return latest;
    }

    /** Years add up for a flow, so only figures of the same year contain each other. */
    private String key(Delivery delivery, String code) {
        return accumulation == Accumulation.FLOW ? delivery.year() + "/" + code : code;
    }

    private boolean concerns(Delivery delivery) {
        return delivery.areas().stream()
                .anyMatch(a -> contains(within.value(), a.code()) || contains(a.code(), within.value()));
    }

    private boolean wider(String code) {
        return new AreaCode(code).level().number() < level.number();
    }

    private Optional<String> ancestor(String code) {
        Optional<AreaCode> area = Optional.of(new AreaCode(code));
        while (area.isPresent() && area.get().level() != level) {
            area = area.get().parent();
        }
        return area.map(AreaCode::value);
    }

    private static boolean contains(String area, String code) {
        return area.equals(AreaCode.INDONESIA.value()) || code.equals(area) || code.startsWith(area + ".");
    }
}
