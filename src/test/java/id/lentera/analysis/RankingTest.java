package id.lentera.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void equal_values_share_a_rank_and_the_next_one_is_skipped() {
        assertThat(Ranking.highestFirst(new double[] {5, 9, 7, 7, 1})).containsExactly(4, 1, 2, 2, 5);
        assertThat(Ranking.lowestFirst(new double[] {5, 9, 7, 7, 1})).containsExactly(2, 5, 3, 3, 1);
    }

    @Test
    void missing_values_are_never_ranked() {
        assertThat(Ranking.lowestFirst(new double[] {Double.NaN, 46.22, 49.96, Double.NaN}))
                .containsExactly(Ranking.NOT_RANKED, 1, 2, Ranking.NOT_RANKED);
        assertThat(Ranking.highestFirst(new double[0])).isEmpty();
    }

    @Test
    void zero_and_minus_zero_are_equal() {
        assertThat(Ranking.highestFirst(new double[] {0.0, -0.0, -1})).containsExactly(1, 1, 3);
        assertThat(Ranking.lowestFirst(new double[] {0.0, -0.0, 1})).containsExactly(1, 1, 3);
    }
}
