package id.lentera.indicators;

import static java.util.stream.Collectors.toMap;

import id.lentera.analysis.Aggregate;
import id.lentera.analysis.Aggregation;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.ComputedRatio.OwnCounts;
import id.lentera.indicators.internal.CountFeatures;
import id.lentera.platform.ProblemException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Recomputes ratios of areas from the counts one level below: sums over sums, never means of ratios, never demonstration values. */
@Service
public class AggregateQueries {

    private final AreaQueries areas;
    private final CountFeatures counts;
    private final ObservationQueries observations;

    AggregateQueries(AreaQueries areas, CountFeatures counts, ObservationQueries observations) {
        this.areas = areas;
        this.counts = counts;
        this.observations = observations;
    }

    /** One computed ratio per area of the level inside {@code within}, in feature id order. */
    public List<ComputedRatio> list(Ratio ratio, AreaLevel level, AreaCode within, int year) {
        AreaLevel below = level.below()
                .filter(b -> b != AreaLevel.VILLAGE)
                .orElseThrow(() -> ProblemException.badRequest(
                        "nothing-below",
                        "Rasio dihitung dari kecamatan atau lebih tinggi; pilih level nation, province atau regency.",
                        "Ratios are computed from districts upwards; choose level nation, province or regency."));
        Counts counted = readCounts(ratio, below, within, year);
        Counts own = readCounts(ratio, level, within, year);
        AreaIndex parents = areas.getIndex(level, within);
        AreaIndex children = areas.getIndex(below, within);
        Map<String, Observation> published = observations.list(ratio.published(), level, within, year).stream()
                .collect(toMap(o -> o.code().value(), o -> o, (newer, _) -> newer));
        return IntStream.range(0, parents.ids().length)
                .filter(i -> parents.registered()[i])
                .mapToObj(i -> {
                    String code = parents.codes()[i];
                    Children inside = Children.of(code, children);
                    return compute(parents.names()[i], inside, counted, own.ratioOf(code), published.get(code));
                })
                .toList();
    }

    private Counts readCounts(Ratio ratio, AreaLevel level, AreaCode within, int year) {
        return new Counts(
                counts.read(ratio.numerator(), level, within, year),
                counts.read(ratio.denominator(), level, within, year),
                ratio.scale());
    }

    private static ComputedRatio compute(
            String name, Children children, Counts counted, @Nullable OwnCounts own, @Nullable Observation published) {
        Aggregate sum = Aggregation.ratioOfSums(
                children.figures(counted.numerators()), children.figures(counted.denominators()), counted.scale());
        return new ComputedRatio(
                new AreaCode(children.parent()),
                name,
                decimal(sum.value(), 2),
                decimal(sum.numerator(), 0),
                decimal(sum.denominator(), 0),
                sum.coveredChildren(),
                sum.totalChildren(),
                children.namesWithout(counted),
                published,
                own);
    }

    private static @Nullable BigDecimal decimal(double value, int scale) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP) : null;
    }

    /** Both counts by area code. */
    private record Counts(Map<String, Double> numerators, Map<String, Double> denominators, int scale) {

        boolean has(String code) {
            return numerators.containsKey(code) && denominators.containsKey(code);
        }

        @Nullable
        OwnCounts ratioOf(String code) {
            Double numerator = numerators.get(code);
            Double denominator = denominators.get(code);
            if (numerator == null || denominator == null || denominator <= 0) {
                return null;
            }
            BigDecimal value =
                    BigDecimal.valueOf(scale * numerator / denominator).setScale(2, RoundingMode.HALF_UP);
            return new OwnCounts(
                    BigDecimal.valueOf(numerator.longValue()), BigDecimal.valueOf(denominator.longValue()), value);
        }
    }

    /** The registered areas below one area. */
    private record Children(String parent, List<String> codes, List<String> names) {

        static Children of(String parent, AreaIndex index) {
            List<String> codes = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < index.ids().length; i++) {
                if (index.registered()[i] && index.parents()[i].equals(parent)) {
                    codes.add(index.codes()[i]);
                    names.add(index.names()[i]);
                }
            }
            return new Children(parent, codes, names);
        }

        double[] figures(Map<String, Double> byCode) {
            return codes.stream()
                    .mapToDouble(code -> byCode.getOrDefault(code, Double.NaN))
                    .toArray();
        }

        List<String> namesWithout(Counts counted) {
            return IntStream.range(0, codes.size())
                    .filter(i -> !counted.has(codes.get(i)))
                    .mapToObj(names::get)
                    .toList();
        }
    }
}
