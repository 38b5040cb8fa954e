package id.lentera.patterns;

import id.lentera.analysis.inequality.Targeting;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ObservationStatus;
import id.lentera.patterns.TargetingErrors.Item;
import id.lentera.platform.ProblemException;
import id.lentera.programs.Coverage;
import id.lentera.programs.CoverageItem;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Holds deliveries of a programme against those in need, where both count the same thing. */
@Service
public class TargetingQueries {

    private static final double THOUSAND = 1000;

    private final ProgrammeQueries programmes;
    private final IndicatorQueries indicators;
    private final ObservationQueries observations;
    private final AreaQueries areas;

    TargetingQueries(
            ProgrammeQueries programmes,
            IndicatorQueries indicators,
            ObservationQueries observations,
            AreaQueries areas) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.observations = observations;
        this.areas = areas;
    }

    /** Counts of those in need that programmes can be held against. */
    public List<Indicator> listNeeds() {
        return indicators.list().stream()
                .filter(i -> i.kind() == Indicator.Kind.COUNT && i.direction() == Indicator.Direction.HIGHER_IS_WORSE)
                .toList();
    }

    /** All years of the programme against those in need in one year. */
    public TargetingErrors find(String program, String need, int year, AreaLevel level, AreaCode within) {
        Programme programme = programmes.get(program);
        Indicator indicator = indicators.get(need);
        Area place = areas.get(within);
        requireSameUnit(programme, indicator);
        Coverage coverage = programmes.getCoverage(program, level, within, null);
        Map<String, Item> items = new TreeMap<>();
        for (Observation o : observations.list(need, level, within, year)) {
            if (o.value() != null) {
                double number = o.value().doubleValue() * factor(indicator.unit());
                items.put(
                        o.code().value(),
                        item(o.code().value(), o.areaName(), number, null, o.status() == ObservationStatus.DEMO));
            }
        }
        for (CoverageItem reached : coverage.items()) {
            Item before = items.get(reached.code());
            Long number = reached.tally().reached();
            boolean demo = reached.status() == ObservationStatus.DEMO || before != null && before.demo();
            items.put(
                    reached.code(),
                    item(
                            reached.code(),
                            reached.name(),
                            before == null ? null : before.need(),
                            number == null ? null : number.doubleValue(),
                            demo));
        }
        return result(programme, indicator, year, place.name(), new ArrayList<>(items.values()));
    }

    private static TargetingErrors result(
            Programme programme, Indicator need, int year, String withinName, List<Item> items) {
        Targeting targeting = Targeting.of(
                items.stream().mapToDouble(i -> number(i.need())).toArray(),
                items.stream().mapToDouble(i -> number(i.reached())).toArray());
        int without = (int) items.stream()
                .filter(i -> i.need() != null && i.reached() == null)
                .count();
        if (targeting.assessed() == 0) {
            throw ProblemException.badRequest(
                    "no-common-areas",
                    "Data belum memungkinkan: tidak ada wilayah di %s yang punya angka kebutuhan (%s, %d) dan angka tersalur (%s) sekaligus."
                            .formatted(withinName, need.id(), year, programme.id()),
                    "The data do not allow it: no area in %s has both a number in need (%s, %d) and a number reached (%s)."
                            .formatted(withinName, need.id(), year, programme.id()));
        }
        return new TargetingErrors(
                programme,
                need,
                year,
                withinName,
                targeting.exclusion(),
                targeting.inclusion(),
                items,
                targeting.assessed(),
                without);
    }

    private static Item item(String code, String name, @Nullable Double need, @Nullable Double reached, boolean demo) {
        boolean both = need != null && reached != null;
        return new Item(
                code,
                name,
                need,
                reached,
                both ? Math.max(0, need - reached) : null,
                both ? Math.max(0, reached - need) : null,
                demo);
    }

    private static void requireSameUnit(Programme programme, Indicator need) {
        boolean same = programme.unit().equals(need.unit())
                || programme.unit().equals("persons") && need.unit().equals("thousand_persons");
        if (need.kind() != Indicator.Kind.COUNT || !same) {
            throw ProblemException.badRequest(
                    "different-units",
                    "Program %s menghitung %s, sedangkan indikator %s dalam %s; keduanya tidak dapat dibandingkan."
                            .formatted(programme.id(), programme.unit(), need.id(), need.unit()),
                    "Programme %s counts %s, but indicator %s is in %s; the two cannot be compared."
                            .formatted(programme.id(), programme.unit(), need.id(), need.unit()));
        }
    }

    private static double factor(String unit) {
        return unit.equals("thousand_persons") ? THOUSAND : 1;
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
