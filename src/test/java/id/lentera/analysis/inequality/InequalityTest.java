package id.lentera.analysis.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lentera.analysis.inequality.Theil.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class InequalityTest {

    private static final double EXACT = 1e-9;

    @Test
    void all_measures_are_those_that_base_r_finds_by_other_formulas() throws IOException {
        List<CSVRecord> areas = csv("areas.csv");
        double[] people = column(areas, "people");
        double[] perHead = column(areas, "per_head");
        int[] group =
                Arrays.stream(column(areas, "group")).mapToInt(g -> (int) g).toArray();

        assertThat(Lorenz.of(perHead, people).index()).isCloseTo(answer("gini"), within(EXACT));
        assertThat(Lorenz.concentration(perHead, people, column(areas, "order")).index())
                .isCloseTo(answer("concentration"), within(EXACT));
        Theil t = Theil.of(Kind.T, perHead, people, group);
        Theil l = Theil.of(Kind.L, perHead, people, group);
        assertThat(t.total()).isCloseTo(answer("theil_t"), within(EXACT));
        assertThat(t.between()).isCloseTo(answer("theil_t_between"), within(EXACT));
        assertThat(l.total()).isCloseTo(answer("theil_l"), within(EXACT));
        assertThat(l.between()).isCloseTo(answer("theil_l_between"), within(EXACT));
        for (int alpha = 0; alpha <= 2; alpha++) {
            assertThat(Fgt.of(alpha, perHead, people, 7)).isCloseTo(answer("p" + alpha), within(EXACT));
        }
    }

    @Test
    void by_hand_half_of_the_people_with_a_quarter_of_the_amount() {
        Lorenz lorenz = Lorenz.of(new double[] {3, 1}, new double[] {10, 10});

        assertThat(lorenz.people()).containsExactly(0, 0.5, 1);
        assertThat(lorenz.amounts()).containsExactly(0, 0.25, 1);
        assertThat(lorenz.index()).isEqualTo(0.25);
        assertThat(lorenz.amountOf(0.25)).isEqualTo(0.125);
        assertThat(lorenz.amountOf(0.75)).isEqualTo(0.625);
    }

    @Test
    void areas_of_the_same_order_are_one_step_whichever_comes_first() {
        double[] people = {10, 30, 60};

        Lorenz one = Lorenz.concentration(new double[] {5, 1, 2}, people, new double[] {7, 7, 1});
        Lorenz other = Lorenz.concentration(new double[] {1, 5, 2}, new double[] {30, 10, 60}, new double[] {7, 7, 1});

        assertThat(one.people()).containsExactly(0, 0.6, 1);
        assertThat(other.index()).isEqualTo(one.index());
    }

    @Test
    void what_the_poorest_have_most_of_is_concentrated_below_zero() {
        double[] people = {1, 1, 1};
        double[] income = {1, 2, 3};

        assertThat(Lorenz.concentration(new double[] {9, 3, 1}, people, income).index())
                .isNegative();
        assertThat(Lorenz.concentration(new double[] {1, 3, 9}, people, income).index())
                .isPositive();
    }

    @Test
    void where_somebody_has_nothing_theil_t_counts_it_and_theil_l_is_undefined() {
        double[] perHead = {0, 2};
        double[] people = {1, 1};

        assertThat(Theil.of(Kind.T, perHead, people)).isCloseTo(Math.log(2), within(EXACT));
        assertThat(Theil.of(Kind.L, perHead, people)).isNaN();
    }

    @Test
    void published_measures_combine_to_that_of_all_people() {
        Fgt.Combined all = Fgt.combine(new double[] {0.3, 0.1}, new double[] {100, 300});

        assertThat(all.measure()).isCloseTo(0.15, within(EXACT));
        assertThat(all.contributions()).containsExactly(new double[] {0.5, 0.5}, within(EXACT));
    }

    @Test
    void targeting_tells_the_least_of_both_errors_and_leaves_out_what_is_not_counted() {
        Targeting targeting =
                Targeting.of(new double[] {100, 50, Double.NaN, 40}, new double[] {60, 70, 10, Double.NaN});

        assertThat(targeting.leftOut()).containsExactly(40, 0, Double.NaN, Double.NaN);
        assertThat(targeting.tooMany()).containsExactly(0, 20, Double.NaN, Double.NaN);
        assertThat(targeting.exclusion()).isCloseTo(40 / 150.0, within(EXACT));
        assertThat(targeting.inclusion()).isCloseTo(20 / 130.0, within(EXACT));
        assertThat(targeting.assessed()).isEqualTo(2);
        assertThat(Targeting.of(new double[] {0}, new double[] {0}).exclusion()).isNaN();
    }

    @RepeatedTest(50)
    void for_any_figures_the_laws_hold(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int n = 1 + random.nextInt(60);
        double[] perHead = random.doubles(n, 0.001, 1000).toArray();
        double[] people = random.doubles(n, 1, 1e6).toArray();
        int[] group = random.ints(n, 0, 6).toArray();
        double[] scaled = Arrays.stream(perHead).map(v -> 37 * v).toArray();

        double gini = Lorenz.of(perHead, people).index();
        assertThat(gini).isBetween(-EXACT, 1.0);
        assertThat(Lorenz.of(scaled, people).index()).isCloseTo(gini, within(EXACT));
        assertThat(Math.abs(
                        Lorenz.concentration(perHead, people, random.doubles(n).toArray())
                                .index()))
                .isLessThanOrEqualTo(gini + EXACT);
        for (Kind kind : Kind.values()) {
            Theil theil = Theil.of(kind, perHead, people, group);
            assertThat(theil.total()).isCloseTo(Theil.of(kind, perHead, people), within(EXACT));
            assertThat(theil.within() + theil.between()).isCloseTo(theil.total(), within(EXACT));
            assertThat(theil.within()).isGreaterThan(-EXACT);
            assertThat(theil.between()).isGreaterThan(-EXACT);
            assertThat(Theil.of(kind, scaled, people, group).total()).isCloseTo(theil.total(), within(EXACT));
        }
        double[] same = new double[n];
        Arrays.fill(same, 5);
        assertThat(Lorenz.of(same, people).index()).isCloseTo(0, within(EXACT));
    }

    private static double answer(String measure) throws IOException {
        return csv("answers.csv").stream()
                .filter(row -> row.get("measure").equals(measure))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .findFirst()
                .orElseThrow();
    }

    private static double[] column(List<CSVRecord> rows, String name) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(name)))
                .toArray();
    }

    private static List<CSVRecord> csv(String name) throws IOException {
        try (InputStreamReader reader = new InputStreamReader(
                InequalityTest.class.getResourceAsStream("/analysis/inequality/" + name), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
