package id.lentera.programs;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ObservationStatus;
import id.lentera.provenance.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns published figures into coverage by area: pure, so that it can be tested without a database. */
final class CoverageTable {

    private final CoverageRows rules;
    private final UnaryOperator<String> names;

    /** @param names the name of an area by its code */
    CoverageTable(AreaLevel level, AreaCode within, Accumulation accumulation, UnaryOperator<String> names) {
        this.rules = new CoverageRows(level, within, accumulation);
        this.names = names;
    }

    /** The rows of a table, its areas in code order and their total. */
    record Result(List<CoverageItem> items, List<CoverageRow> rows, Tally total) {}

    Result of(List<Delivery> deliveries) {
        List<CoverageRow> rows = rules.classify(deliveries);
        Map<String, List<Delivery>> own = new TreeMap<>();
        Map<String, List<JointFigure>> joint = new TreeMap<>();
        for (CoverageRow row : rows) {
            Set<String> codes = rules.codesAtLevel(row.delivery());
            if (row.use() == CoverageRow.Use.AREA) {
                own.computeIfAbsent(codes.iterator().next(), _ -> new ArrayList<>())
                        .add(row.delivery());
            } else if (row.use() == CoverageRow.Use.JOINT) {
                codes.forEach(code -> joint.computeIfAbsent(code, _ -> new ArrayList<>())
                        .add(new JointFigure(others(codes, code), row.delivery())));
            }
        }
        List<CoverageItem> items = Stream.concat(own.keySet().stream(), joint.keySet().stream())
                .distinct()
                .sorted()
                .map(code -> item(code, own.getOrDefault(code, List.of()), joint.getOrDefault(code, List.of())))
                .toList();
        List<Delivery> counted = rows.stream()
                .filter(r -> r.use().counted())
                .map(CoverageRow::delivery)
                .toList();
        return new Result(items, rows, Tallies.of(counted));
    }

    private List<DeliveryArea> others(Set<String> codes, String code) {
        return codes.stream()
                .filter(c -> !c.equals(code))
                .map(c -> new DeliveryArea(c, names.apply(c)))
                .toList();
    }

    private CoverageItem item(String code, List<Delivery> own, List<JointFigure> joint) {
        List<Delivery> all = Stream.concat(own.stream(), joint.stream().map(JointFigure::delivery))
                .toList();
        List<DeliveryState> states =
                all.stream().map(Delivery::state).distinct().sorted().toList();
        List<Source> sources = all.stream().map(Delivery::source).distinct().toList();
        return new CoverageItem(
                code,
                names.apply(code),
                Tallies.besideJoint(Tallies.of(own), joint),
                status(code, own),
                states,
                joint,
                sources);
    }

    private static ObservationStatus status(String code, List<Delivery> own) {
        boolean asPublished = own.isEmpty()
                || own.size() == 1
                        && !own.getFirst().joint()
                        && own.getFirst().areas().getFirst().code().equals(code);
        return asPublished ? ObservationStatus.PUBLISHED : ObservationStatus.COMPUTED;
    }
}
