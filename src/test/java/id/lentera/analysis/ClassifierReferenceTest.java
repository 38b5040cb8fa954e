package id.lentera.analysis;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.geotools.filter.function.JenksNaturalBreaksFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with edges computed by R and its package classInt; classification.R beside the fixtures makes them. */
class ClassifierReferenceTest {

    private static final Map<String, double[]> VALUES = rows("values.csv").stream()
            .collect(groupingBy(row -> row.get("dataset"), collectingAndThen(toList(), rows -> rows.stream()
                    .mapToDouble(row -> Double.parseDouble(row.get("value")))
                    .toArray())));

    private record Reference(String dataset, int classes, double[] edges, String deviation) {
        double[] values() {
            return VALUES.get(dataset).clone();
        }
    }

    static Stream<Reference> equal() {
        return references("equal");
    }

    static Stream<Reference> stddev() {
        return references("stddev");
    }

    static Stream<Reference> quantile() {
        return references("quantile");
    }

    static Stream<Reference> jenks() {
        return references("jenks");
    }

    static Stream<Reference> pretty() {
        return references("pretty");
    }

    @ParameterizedTest
    @MethodSource("equal")
    void equal_intervals_are_those_of_r_but_for_readable_rounding(Reference reference) {
        double[] edges = classify(reference, Method.EQUAL).edges();
        double width = edges[1] - edges[0];
        assertThat(edges).containsExactly(reference.edges(), within(width / 100));
    }

    @ParameterizedTest
    @MethodSource("stddev")
    void standard_deviation_edges_are_those_of_r_inside_the_range_of_values(Reference reference) {
        double[] values = reference.values();
        double min = DoubleStream.of(values).min().orElseThrow();
        double max = DoubleStream.of(values).max().orElseThrow();
        double[] inside = DoubleStream.of(reference.edges())
                .filter(e -> e > min && e < max)
                .toArray();
        assertThat(inner(classify(reference, Method.STDDEV).edges()))
                .containsExactly(inside, within(Math.max(1e-9, 1e-14 * max)));
    }

    @ParameterizedTest
    @MethodSource("quantile")
    void quantiles_put_every_value_where_r_puts_it(Reference reference) {
        double[] values = reference.values();
        double min = DoubleStream.of(values).min().orElseThrow();
        double[] expected = DoubleStream.of(reference.edges())
                .distinct()
                .filter(e -> e > min)
                .toArray();
        Classification actual = classify(reference, Method.QUANTILE);
        for (double value : values) {
            long owner = DoubleStream.of(expected).filter(e -> e <= value).count();
            assertThat(actual.classOf(value)).as("class of %s", value).isEqualTo((int) owner);
        }
    }

    @ParameterizedTest
    @MethodSource("jenks")
    void natural_breaks_are_as_good_as_the_exact_ones_of_r(Reference reference) {
        double[] values = reference.values();
        Classification actual = classify(reference, Method.JENKS);
        double expected = Double.parseDouble(reference.deviation());
        assertThat(deviation(values, actual.edges())).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
        assertThat(actual.counts()).isEqualTo(Edges.count(reference.edges(), values));
    }

    @ParameterizedTest
    @MethodSource("jenks")
    void geotools_jenks_is_never_better_than_ours(Reference reference) {
        double[] values = reference.values();
        double[] inner =
                GeoToolsBreaks.innerEdges(new JenksNaturalBreaksFunction(), values.clone(), reference.classes());
        double[] edges = DoubleStream.concat(
                        DoubleStream.of(values).sorted().limit(1),
                        DoubleStream.concat(
                                DoubleStream.of(inner).map(Math::nextUp), DoubleStream.of(values).max().stream()))
                .sorted()
                .toArray();
        assertThat(deviation(values, edges))
                .isGreaterThanOrEqualTo(Double.parseDouble(reference.deviation()) * (1 - 1e-9));
    }

    @Test
    void geotools_jenks_is_not_optimal_which_is_why_it_is_not_used() {
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] inner = GeoToolsBreaks.innerEdges(new JenksNaturalBreaksFunction(), values, 5);
        double[] rightClosed = DoubleStream.concat(
                        DoubleStream.of(1, 10), DoubleStream.of(inner).map(Math::nextUp))
                .sorted()
                .toArray();
        assertThat(deviation(values, rightClosed)).isEqualTo(4.5);
        assertThat(deviation(
                        values,
                        Classifier.classify(values, Method.JENKS, 5, null).edges()))
                .isEqualTo(2.5);
    }

    @ParameterizedTest
    @MethodSource("pretty")
    void pretty_edges_are_those_of_r_where_it_keeps_to_seven_classes(Reference reference) {
        double[] expected = pretty().filter(
                        r -> r.dataset().equals(reference.dataset()) && r.classes() <= reference.classes())
                .filter(r -> r.edges().length <= 8)
                .reduce((_, last) -> last)
                .orElseThrow()
                .edges();
        assertThat(classify(reference, Method.PRETTY).edges()).containsExactly(expected);
    }

    private static Classification classify(Reference reference, Method method) {
        return Classifier.classify(reference.values(), method, reference.classes(), null);
    }

    private static double[] inner(double[] edges) {
        return Arrays.copyOfRange(edges, 1, edges.length - 1);
    }

    private static double deviation(double[] values, double[] edges) {
        double total = 0;
        for (int k = 0; k < edges.length - 1; k++) {
            int owner = k;
            double[] members = DoubleStream.of(values)
                    .filter(v -> Edges.classOf(edges, v) == owner)
                    .toArray();
            double mean = DoubleStream.of(members).average().orElse(0);
            total += DoubleStream.of(members).map(v -> (v - mean) * (v - mean)).sum();
        }
        return total;
    }

    private static Stream<Reference> references(String method) {
        return rows("expected.csv").stream()
                .filter(row -> row.get("method").equals(method))
                .map(row -> new Reference(
                        row.get("dataset"),
                        Integer.parseInt(row.get("classes")),
                        Stream.of(row.get("edges").split(" "))
                                .mapToDouble(Double::parseDouble)
                                .toArray(),
                        row.get("deviation")));
    }

    private static List<CSVRecord> rows(String file) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ClassifierReferenceTest.class.getResourceAsStream("/analysis/" + file)),
                StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
