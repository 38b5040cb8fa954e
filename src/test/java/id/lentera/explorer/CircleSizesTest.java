package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CircleSizesTest {

    @Test
    void legend_sizes_are_round_and_never_larger_than_the_largest_figure() {
        assertThat(CircleSizes.of(81_180)).containsExactly(50_000.0, 20_000.0, 5_000.0);
        assertThat(CircleSizes.of(1)).containsExactly(1.0, 0.2, 0.05);
        assertThat(CircleSizes.of(0)).isEmpty();
        assertThat(CircleSizes.of(1.25e12)).containsExactly(1e12, 2e11, 5e10);
    }
}
