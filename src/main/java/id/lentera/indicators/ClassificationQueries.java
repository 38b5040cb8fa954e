package id.lentera.indicators;

import id.lentera.analysis.Classifier;
import id.lentera.analysis.Edges;
import id.lentera.analysis.Method;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes the classes of a map, once, on the server. */
@Service
public class ClassificationQueries {

    /** Name of the method that cuts no classes. */
    public static final String UNCLASSED = "unclassed";

    /** Name of the method that gives each category a class. */
    public static final String CATEGORIES = "categories";

    private static final int CONTINUOUS_STEPS = 64;

    private final ObservationQueries observations;
    private final DataCache<Asked, id.lentera.analysis.Classification> computed;

    /** @param year null for the figures of all years */
    private record Asked(
            String indicator,
            AreaLevel level,
            AreaCode within,
            @Nullable Integer year,
            Method method,
            int classes) {}

    ClassificationQueries(ObservationQueries observations, DataVersion version) {
        this.observations = observations;
        computed = version.cache(200);
    }

    /**
     * @param method      quantile, equal, jenks, stddev, pretty or manual
     * @param manualEdges for the manual method: ascending edges, one more than classes
     */
    public Classification classify(
            String indicator,
            AreaLevel level,
            AreaCode within,
            int year,
            String method,
            int classes,
            double @Nullable [] manualEdges) {
        ValueArray array = observations.getValues(indicator, level, within, year);
        Asked asked = new Asked(indicator, level, within, year, Method.parse(method), classes);
        id.lentera.analysis.Classification classified = manualEdges == null
                ? computed.get(asked, _ -> Classifier.classify(array.values(), asked.method(), classes, null))
                : Classifier.classify(array.values(), asked.method(), classes, manualEdges);
        return new Classification(
                classified.method().slug(),
                classified.edges(),
                classified.counts(),
                Classification.AbsentCounts.of(array.states()),
                classified.rule());
    }

    /**
     * Classes whose edges come from the figures of all years, so that colours can be compared between them; the counts are those of
     * {@code year}.
     *
     * @param years the years with figures here; fewer than two are the same as {@link #classify}
     */
    public Classification classifyForAllYears(
            String indicator,
            AreaLevel level,
            AreaCode within,
            int year,
            List<Integer> years,
            String method,
            int classes) {
        if (years.size() < 2) {
            return classify(indicator, level, within, year, method, classes, null);
        }
        Asked asked = new Asked(indicator, level, within, null, Method.parse(method), classes);
        id.lentera.analysis.Classification shared = computed.get(asked, _ -> {
            double[] all = observations.listValuesOfAllYears(indicator, level, within);
            return Classifier.classify(all, asked.method(), classes, null);
        });
        ValueArray array = observations.getValues(indicator, level, within, year);
        int[] counts = new int[shared.counts().length];
        for (double value : array.values()) {
            int owner = shared.classOf(value);
            if (owner >= 0) {
                counts[owner]++;
            }
        }
        int first = years.stream().mapToInt(y -> y).min().orElse(year);
        int last = years.stream().mapToInt(y -> y).max().orElse(year);
        return new Classification(
                shared.method().slug(),
                shared.edges(),
                counts,
                Classification.AbsentCounts.of(array.states()),
                new LocalizedText(
                        shared.rule().id() + " Batas dari semua tahun, %d–%d.".formatted(first, last),
                        shared.rule().en() + " Edges from all years, %d–%d.".formatted(first, last)));
    }

    /**
     * Steps of equal width from the lowest to the highest figure of the years, so fine that they read as an even run of colours.
     *
     * @param years the years compared; one for the year shown alone
     */
    public Classification unclassed(String indicator, AreaLevel level, AreaCode within, int year, List<Integer> years) {
        ValueArray array = observations.getValues(indicator, level, within, year);
        double[] spread =
                years.size() < 2 ? array.values() : observations.listValuesOfAllYears(indicator, level, within);
        DoubleSummaryStatistics span =
                Arrays.stream(spread).filter(Double::isFinite).summaryStatistics();
        double[] edges = span.getCount() == 0 ? new double[0] : steps(span.getMin(), span.getMax());
        return new Classification(
                UNCLASSED,
                edges,
                Edges.count(edges, array.values()),
                Classification.AbsentCounts.of(array.states()),
                new LocalizedText(
                        "Tanpa kelas: warna berubah sedikit demi sedikit dari angka terendah ke angka tertinggi.",
                        "Without classes: colours run evenly from the lowest to the highest figure."));
    }

    /**
     * One class per category. A category is a number whose word the catalogue gives; edges are the categories themselves with the last
     * one twice, so that the rule of edges puts each number into its own class.
     */
    public Classification categories(
            String indicator, AreaLevel level, AreaCode within, int year, List<Integer> years) {
        ValueArray array = observations.getValues(indicator, level, within, year);
        double[] spread =
                years.size() < 2 ? array.values() : observations.listValuesOfAllYears(indicator, level, within);
        double[] distinct = Arrays.stream(spread)
                .filter(Double::isFinite)
                .sorted()
                .distinct()
                .toArray();
        double[] edges = Arrays.copyOf(distinct, distinct.length == 0 ? 0 : distinct.length + 1);
        if (edges.length > 0) {
            edges[distinct.length] = distinct[distinct.length - 1];
        }
        return new Classification(
                CATEGORIES,
                edges,
                Edges.count(edges, array.values()),
                Classification.AbsentCounts.of(array.states()),
                new LocalizedText("Satu warna per kategori.", "One colour per category."));
    }

    private static double[] steps(double min, double max) {
        int steps = max > min ? CONTINUOUS_STEPS : 1;
        double[] edges = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            edges[i] = i == steps ? max : min + (max - min) * i / steps;
        }
        return edges;
    }

    /** The largest figure of all years, the same scale for circles in each of them; 0 without figures. */
    public double largest(String indicator, AreaLevel level, AreaCode within) {
        return Arrays.stream(observations.listValuesOfAllYears(indicator, level, within))
                .max()
                .orElse(0);
    }
}
