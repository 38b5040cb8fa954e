package id.lentera.patterns.internal;

import id.lentera.analysis.inequality.Fgt;
import id.lentera.analysis.inequality.Lorenz;
import id.lentera.analysis.inequality.Theil;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ObservationStatus;
import id.lentera.patterns.Inequality;
import id.lentera.patterns.Inequality.Group;
import id.lentera.patterns.Inequality.Measure;
import id.lentera.patterns.InequalityQuestion;
import id.lentera.patterns.People;
import id.lentera.platform.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** From figures and people to curves and indices. */
@Component
public class InequalityCalculation {

    private static final int MIN_AREAS = 2;
    private static final List<String> FGT = List.of("poverty_rate", "poverty_depth_p1", "poverty_severity_p2");

    private final IndicatorQueries indicators;
    private final ObservationQueries observations;
    private final AreaQueries areas;
    private final PeopleReader people;

    InequalityCalculation(
            IndicatorQueries indicators, ObservationQueries observations, AreaQueries areas, PeopleReader people) {
        this.indicators = indicators;
        this.observations = observations;
        this.areas = areas;
        this.people = people;
    }

    /** Areas with figure and weight, in id order. */
    private record Table(String[] codes, String[] names, double[] perHead, double[] people) {}

    public Inequality compute(InequalityQuestion question) {
        Indicator indicator = indicators.get(question.indicator());
        Area within = areas.get(question.within());
        PatternChecks.requireBelow(question.level(), within);
        PatternChecks.requireNumbers(indicator);
        List<Observation> figures =
                observations.list(question.indicator(), question.level(), question.within(), question.year()).stream()
                        .filter(o -> o.value() != null)
                        .toList();
        PeopleReader.Numbers numbers = people.read(question, figures);
        Table table = table(indicator, figures, numbers);
        requireAmounts(table, question);
        Grouping grouping = Grouping.of(question.level(), within, table.codes());
        Indicator by = question.by() == null ? null : indicators.get(question.by());
        return new Inequality(
                question,
                indicator,
                within.name(),
                numbers.kind(),
                Lorenz.of(table.perHead(), table.people()),
                by,
                by == null ? null : concentration(table, by, question),
                Theil.of(Theil.Kind.T, table.perHead(), table.people(), grouping.groups()),
                Theil.of(Theil.Kind.L, table.perHead(), table.people(), grouping.groups()),
                groups(grouping, table),
                fgt(question),
                table.codes().length,
                areas.getIndex(question.level(), question.within()).ids().length,
                (int) figures.stream()
                        .filter(o -> o.status() == ObservationStatus.DEMO)
                        .count());
    }

    private static Table table(Indicator indicator, List<Observation> figures, PeopleReader.Numbers numbers) {
        List<Observation> kept = figures.stream()
                .filter(o -> numbers.byCode().containsKey(o.code().value()))
                .toList();
        double[] weight = kept.stream()
                .mapToDouble(o -> numbers.byCode().get(o.code().value()))
                .toArray();
        boolean sum = isSum(indicator);
        double[] perHead = IntStream.range(0, weight.length)
                .mapToDouble(i -> kept.get(i).value().doubleValue() / (sum ? weight[i] : 1))
                .toArray();
        return new Table(
                kept.stream().map(o -> o.code().value()).toArray(String[]::new),
                kept.stream().map(Observation::areaName).toArray(String[]::new),
                perHead,
                weight);
    }

    /** Counts and sums of money belong to all people of an area, rates and figures per head to each. */
    private static boolean isSum(Indicator indicator) {
        return (indicator.kind() == Indicator.Kind.COUNT || indicator.kind() == Indicator.Kind.MONEY)
                && !indicator.id().contains("per_capita");
    }

    private static void requireAmounts(Table table, InequalityQuestion question) {
        if (table.codes().length < MIN_AREAS) {
            throw ProblemException.badRequest(
                    "too-few-areas",
                    "Hanya %d wilayah punya angka tahun %d dan bobot; paling sedikit %d diperlukan."
                            .formatted(table.codes().length, question.year(), MIN_AREAS),
                    "Only %d areas have a figure of %d and a weight; at least %d are needed."
                            .formatted(table.codes().length, question.year(), MIN_AREAS));
        }
        if (Arrays.stream(table.perHead()).anyMatch(v -> v < 0)
                || Arrays.stream(table.perHead()).allMatch(v -> v == 0)) {
            throw ProblemException.badRequest(
                    "not-an-amount",
                    "Ketimpangan hanya dapat diukur untuk angka yang tidak negatif dan tidak semuanya nol.",
                    "Inequality can be measured only where no figure is negative and not all are zero.");
        }
    }

    private Lorenz concentration(Table table, Indicator by, InequalityQuestion question) {
        Map<String, Double> order = people.values(by.id(), question.level(), question.within(), question.year());
        int[] both = IntStream.range(0, table.codes().length)
                .filter(i -> order.containsKey(table.codes()[i]))
                .toArray();
        if (both.length < MIN_AREAS) {
            throw ProblemException.badRequest(
                    "no-order",
                    "Indikator pengurut %s tidak punya angka tahun %d untuk wilayah ini."
                            .formatted(by.id(), question.year()),
                    "The ordering indicator %s has no figures of %d for these areas."
                            .formatted(by.id(), question.year()));
        }
        return Lorenz.concentration(
                Arrays.stream(both).mapToDouble(i -> table.perHead()[i]).toArray(),
                Arrays.stream(both).mapToDouble(i -> table.people()[i]).toArray(),
                Arrays.stream(both)
                        .mapToDouble(i -> order.get(table.codes()[i]))
                        .toArray());
    }

    private List<Group> groups(Grouping grouping, Table table) {
        double allPeople = 0;
        double allAmount = 0;
        int n = grouping.codes().size();
        double[] groupPeople = new double[n];
        double[] amount = new double[n];
        int[] count = new int[n];
        for (int i = 0; i < table.codes().length; i++) {
            allPeople += table.people()[i];
            allAmount += table.people()[i] * table.perHead()[i];
            if (n > 0) {
                int g = grouping.groups()[i];
                groupPeople[g] += table.people()[i];
                amount[g] += table.people()[i] * table.perHead()[i];
                count[g]++;
            }
        }
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < n; g++) {
            String code = grouping.codes().get(g);
            groups.add(new Group(
                    code,
                    areas.find(new AreaCode(code)).map(Area::name).orElse(code),
                    count[g],
                    groupPeople[g] / allPeople,
                    amount[g] / allAmount));
        }
        return groups;
    }

    /** Only where all three are published with the population behind them; means of areas would not measure poor people. */
    private List<Measure> fgt(InequalityQuestion question) {
        PeopleReader.Numbers implied = people.read(
                new InequalityQuestion(
                        "poverty_rate", question.year(), question.level(), question.within(), null, People.IMPLIED),
                List.of());
        List<Measure> measures = new ArrayList<>();
        for (String id : FGT) {
            Map<String, Double> values = people.values(id, question.level(), question.within(), question.year());
            List<String> codes = implied.byCode().keySet().stream()
                    .filter(values::containsKey)
                    .sorted()
                    .toList();
            if (codes.size() < MIN_AREAS) {
                return List.of();
            }
            Fgt.Combined all = Fgt.combine(
                    codes.stream().mapToDouble(values::get).toArray(),
                    codes.stream().mapToDouble(implied.byCode()::get).toArray());
            int largest = IntStream.range(0, codes.size())
                    .reduce((a, b) -> all.contributions()[a] >= all.contributions()[b] ? a : b)
                    .orElseThrow();
            measures.add(new Measure(
                    id,
                    all.measure(),
                    codes.size(),
                    areas.get(new AreaCode(codes.get(largest))).name(),
                    all.contributions()[largest]));
        }
        return measures;
    }
}
