package id.lentera.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.lentera.platform.ProblemException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierTest {

    private static final double NAN = Double.NaN;

    @Test
    void an_edge_belongs_to_the_class_above_it_and_the_largest_value_to_the_last_class() {
        Classification manual = Classifier.classify(
                new double[] {0, 49.99, 50, 75, 99, 100}, Method.MANUAL, 0, new double[] {0, 50, 75, 100});
        assertThat(manual.counts()).containsExactly(2, 1, 3);
        assertThat(manual.classOf(50)).isEqualTo(1);
        assertThat(manual.classOf(100)).isEqualTo(2);
        assertThat(manual.classOf(100.01)).isEqualTo(-1);
        assertThat(manual.classOf(-0.0)).isZero();
        assertThat(manual.classOf(NAN)).isEqualTo(-1);
    }

    @Test
    void values_outside_manual_edges_are_in_no_class_and_the_rule_says_so() {
        Classification manual = classify(Method.MANUAL, new double[] {0, 100}, 101.2, 50, -1);
        assertThat(manual.counts()).containsExactly(1);
        assertThat(manual.rule().en()).contains("2 values lie outside all classes");
        assertThat(manual.rule().id()).contains("2 nilai berada di luar semua kelas");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void missing_values_are_never_counted(Method method) {
        Classification with = classify(method, null, NAN, 1, 2, NAN, 3, 4, 5, 6, Double.POSITIVE_INFINITY);
        Classification without = classify(method, null, 1, 2, 3, 4, 5, 6);
        assertThat(with.counts()).isEqualTo(without.counts());
        assertThat(with.edges()).isEqualTo(without.edges());
        assertThat(Arrays.stream(with.counts()).sum()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = "MANUAL", mode = EnumSource.Mode.EXCLUDE)
    void equal_values_make_one_class(Method method) {
        Classification constant = classify(method, null, 7.5, 7.5, 7.5);
        assertThat(constant.edges()).containsExactly(7.5, 7.5);
        assertThat(constant.counts()).containsExactly(3);
        assertThat(constant.classOf(7.5)).isZero();
        assertThat(constant.rule().en()).contains("1 of 5 classes");
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = "MANUAL", mode = EnumSource.Mode.EXCLUDE)
    void without_values_there_are_no_classes(Method method) {
        assertThat(classify(method, null).edges()).isEmpty();
        Classification missing = classify(method, null, NAN, NAN);
        assertThat(missing.counts()).isEmpty();
        assertThat(missing.classOf(1)).isEqualTo(-1);
        assertThat(missing.rule().id()).isEqualTo("Tidak ada nilai untuk dikelaskan.");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"QUANTILE", "JENKS"},
            value = Method.class)
    void with_as_few_distinct_values_as_classes_each_value_has_its_own(Method method) {
        Classification three = classify(method, null, 10, 0, 10, 3, 0, 10);
        assertThat(three.counts()).containsExactly(2, 1, 3);
        assertThat(three.edges()).containsExactly(0, 3, 7, 10);
        assertThat(three.rule().en()).contains("3 of 5 classes");
    }

    @Test
    void many_complete_areas_have_a_class_of_their_own_with_increasing_edges() {
        double[] values = {61, 70, 82, 99.4, 100, 100, 100, 100, 100};
        Classification quantile = Classifier.classify(values, Method.QUANTILE, 3, null);
        assertThat(quantile.edges()).containsExactly(61, 99.4, 99.7, 100);
        assertThat(quantile.counts()).containsExactly(3, 1, 5);
    }

    @Test
    void equal_values_are_never_divided_between_classes() {
        double[] values = {1, 1, 1, 1, 1, 1, 1, 2, 3};
        assertThat(Classifier.classify(values, Method.QUANTILE, 3, null).counts())
                .containsExactly(7, 1, 1);
        assertThat(Classifier.classify(values, Method.JENKS, 3, null).counts()).containsExactly(7, 1, 1);
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = "MANUAL", mode = EnumSource.Mode.EXCLUDE)
    void every_value_has_a_class_and_edges_increase_whatever_the_values(Method method) {
        Random random = new Random(53);
        for (int round = 0; round < 400; round++) {
            double scale = Math.pow(10, random.nextInt(25) - 12);
            double shift = random.nextBoolean() ? 0 : random.nextGaussian() * scale * 1000;
            int decimals = random.nextInt(4);
            double[] values = random.doubles(1 + random.nextInt(60))
                    .map(v -> shift + scale * Math.rint(v * Math.pow(10, decimals)) / Math.pow(10, decimals))
                    .toArray();
            int classes = 3 + random.nextInt(5);
            Classification result = Classifier.classify(values, method, classes, null);
            String described = method + " " + classes + " " + Arrays.toString(values) + " -> " + result;
            assertThat(Arrays.stream(result.counts()).sum()).as(described).isEqualTo(values.length);
            assertThat(result.counts().length).as(described).isBetween(1, 7);
            boolean constant = DoubleStream.of(values).distinct().count() == 1;
            for (int i = 1; i < result.edges().length; i++) {
                assertThat(result.edges()[i] > result.edges()[i - 1] || constant)
                        .as(described)
                        .isTrue();
            }
        }
    }

    @Test
    void quantile_classes_differ_by_at_most_one_where_no_values_are_equal() {
        Random random = new Random(7);
        for (int n = 7; n < 80; n++) {
            double[] values = random.doubles(n, -50, 1e6).toArray();
            for (int classes = 3; classes <= 7; classes++) {
                int[] counts = Classifier.classify(values, Method.QUANTILE, classes, null)
                        .counts();
                assertThat(counts).hasSize(classes);
                assertThat(Arrays.stream(counts).max().orElseThrow()
                                - Arrays.stream(counts).min().orElseThrow())
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void natural_breaks_of_all_villages_do_not_take_the_square_of_their_number() {
        double[] values = new Random(1).doubles(84_000).toArray();
        assertTimeout(Duration.ofSeconds(20), () -> Classifier.classify(values, Method.JENKS, 7, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2, 8, Integer.MAX_VALUE})
    void a_number_of_classes_outside_three_to_seven_is_a_bad_request(int classes) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Classifier.classify(new double[] {1, 2}, Method.EQUAL, classes, null))
                .matches(problem -> problem.status() == 400 && problem.code().equals("bad-classes"));
    }

    @Test
    void manual_edges_must_be_two_to_eight_increasing_numbers() {
        double[][] bad = {null, {}, {1}, {1, 1}, {2, 1}, {0, NAN}, {0, Double.POSITIVE_INFINITY}, new double[9]};
        for (double[] edges : bad) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> Classifier.classify(new double[] {1}, Method.MANUAL, 0, edges))
                    .matches(problem -> problem.code().equals("bad-edges"));
        }
    }

    @Test
    void a_method_is_read_from_its_word() {
        assertThat(Method.parse("stddev")).isEqualTo(Method.STDDEV);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Method.parse("STDDEV"))
                .withMessageContaining("quantile, equal, jenks, stddev, pretty, manual");
    }

    private static Classification classify(Method method, double @Nullable [] edges, double... values) {
        double[] manual = method == Method.MANUAL && edges == null ? new double[] {0, 3, 10} : edges;
        return Classifier.classify(values, method, 5, manual);
    }
}
