package id.lentera.tiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RingClipperTest {

    private static final int[] SQUARE = {0, 0, 100, 0, 100, 100, 0, 100};

    @Test
    void cuts_a_square_in_half() {
        int[] half = RingClipper.between(SQUARE, 0, 0, 40);
        assertThat(GridRings.doubleArea(half)).isEqualTo(2 * 40 * 100);
        assertThat(half).hasSize(8);
    }

    @Test
    void leaves_what_lies_inside_untouched() {
        assertThat(RingClipper.between(SQUARE, 1, -5, 200)).isSameAs(SQUARE);
    }

    @Test
    void answers_nothing_for_a_ring_outside_or_only_touching() {
        assertThat(RingClipper.between(SQUARE, 0, 101, 200)).isEmpty();
        assertThat(RingClipper.between(SQUARE, 0, 100, 200)).isEmpty();
    }

    @Test
    void turns_an_area_that_covers_the_window_into_the_window() {
        int[] window = RingClipper.between(RingClipper.between(SQUARE, 0, 20, 30), 1, 40, 60);
        assertThat(GridRings.doubleArea(window)).isEqualTo(2 * 10 * 20);
        assertThat(window).hasSize(8);
    }

    @Test
    void gives_two_neighbours_the_same_crossing_whatever_the_direction_of_their_rings() {
        for (int lean = -37; lean <= 37; lean++) {
            int[] left = {0, 0, 50, 0, 50 + lean, 101, 0, 101};
            int[] right = {100, 0, 100, 101, 50 + lean, 101, 50, 0};
            Set<String> shared = points(RingClipper.between(left, 1, 33, 68));
            shared.retainAll(points(RingClipper.between(right, 1, 33, 68)));
            assertThat(shared).as("lean %d", lean).hasSize(2);
        }
    }

    private static Set<String> points(int[] ring) {
        Set<String> points = new HashSet<>();
        for (int i = 0; i < ring.length; i += 2) {
            points.add(ring[i] + " " + ring[i + 1]);
        }
        return points;
    }
}
