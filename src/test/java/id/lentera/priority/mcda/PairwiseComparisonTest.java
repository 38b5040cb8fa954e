package id.lentera.priority.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PairwiseComparisonTest {

    @Test
    void consistent_judgements_give_their_own_weights_back() {
        double[] chosen = {0.5, 0.25, 0.125, 0.125};
        PairwiseComparison.Result result = new PairwiseComparison(ratios(chosen)).weigh();
        assertThat(result.weights()).containsExactly(chosen, within(1e-12));
        assertThat(result.largest()).isCloseTo(4, within(1e-12));
        assertThat(result.consistencyRatio()).isCloseTo(0, within(1e-12));
        assertThat(result.acceptable()).isTrue();
    }

    /** The eigenvalue of a reciprocal matrix of three is known in closed form: 1 + r + 1/r with r the cube root of a12·a23/a13. */
    @Test
    void the_ratio_of_three_judgements_equals_the_closed_form() {
        double[][] judgements = {{1, 3, 2}, {1.0 / 3, 1, 5}, {1.0 / 2, 1.0 / 5, 1}};
        double r = Math.cbrt(3.0 * 5 / 2);
        double largest = 1 + r + 1 / r;
        PairwiseComparison.Result result = new PairwiseComparison(judgements).weigh();
        assertThat(result.largest()).isCloseTo(largest, within(1e-9));
        assertThat(result.consistencyRatio()).isCloseTo((largest - 3) / 2 / 0.58, within(1e-9));
        assertThat(result.acceptable()).isFalse();
    }

    @Test
    void the_weights_are_an_eigenvector_and_sum_to_one() {
        Random random = new Random(5);
        for (int size = 2; size <= PairwiseComparison.MAX; size++) {
            double[][] judgements = randomJudgements(size, random);
            PairwiseComparison.Result result = new PairwiseComparison(judgements).weigh();
            double sum = 0;
            for (int i = 0; i < size; i++) {
                double row = 0;
                for (int j = 0; j < size; j++) {
                    row += judgements[i][j] * result.weights()[j];
                }
                assertThat(row).isCloseTo(result.largest() * result.weights()[i], within(1e-9));
                sum += result.weights()[i];
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            assertThat(result.largest()).isGreaterThanOrEqualTo(size - 1e-9);
        }
    }

    @Test
    void the_judgement_that_contradicts_most_is_named() {
        double[][] judgements = ratios(new double[] {0.4, 0.2, 0.2, 0.2});
        judgements[1][3] = 7;
        judgements[3][1] = 1.0 / 7;
        PairwiseComparison.Result result = new PairwiseComparison(judgements).weigh();
        assertThat(new int[] {result.first(), result.second()}).containsExactly(1, 3);
    }

    @Test
    void what_is_no_comparison_is_refused() {
        refused(new double[][] {});
        refused(new double[][] {{1, 2}, {2, 1}});
        refused(new double[][] {{1, 10}, {0.1, 1}});
        refused(new double[][] {{1, 2}, {0.5}});
        refused(new double[][] {{1, Double.NaN}, {Double.NaN, 1}});
        refused(new double[][] {{2}});
        refused(new double[16][16]);
    }

    private static void refused(double[][] judgements) {
        assertThatThrownBy(() -> new PairwiseComparison(judgements)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double[][] ratios(double[] weights) {
        double[][] judgements = new double[weights.length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                judgements[i][j] = weights[i] / weights[j];
            }
        }
        return judgements;
    }

    private static double[][] randomJudgements(int size, Random random) {
        double[][] judgements = new double[size][size];
        for (int i = 0; i < size; i++) {
            judgements[i][i] = 1;
            for (int j = i + 1; j < size; j++) {
                double judgement = 1 + random.nextInt(9);
                judgements[i][j] = random.nextBoolean() ? judgement : 1 / judgement;
                judgements[j][i] = 1 / judgements[i][j];
            }
        }
        return judgements;
    }
}
