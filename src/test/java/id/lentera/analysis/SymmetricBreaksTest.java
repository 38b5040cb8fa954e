package id.lentera.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SymmetricBreaksTest {

    @Test
    void the_middle_class_lies_around_zero_and_widths_are_readable() {
        assertThat(SymmetricBreaks.of(6.1, 5)).containsExactly(-6.25, -3.75, -1.25, 1.25, 3.75, 6.25);
        assertThat(SymmetricBreaks.of(0.9, 3)).containsExactly(-1.5, -0.5, 0.5, 1.5);
        assertThat(SymmetricBreaks.of(0, 5)).containsExactly(-2.5, -1.5, -0.5, 0.5, 1.5, 2.5);
    }

    @Test
    void every_difference_lies_inside_the_edges_and_edges_mirror_each_other() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            double largest = Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(12) - 4);
            int classes = 3 + 2 * random.nextInt(3);
            double[] edges = SymmetricBreaks.of(largest, classes);
            assertThat(edges[classes]).isGreaterThanOrEqualTo(largest * (1 - 1e-9));
            for (int i = 0; i <= classes; i++) {
                assertThat(edges[i]).isEqualTo(-edges[classes - i]);
            }
        }
    }

    @Test
    void an_even_number_of_classes_has_no_middle() {
        assertThatThrownBy(() -> SymmetricBreaks.of(1, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
