package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.indicators.Indicator.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassColorsTest {

    @ParameterizedTest
    @EnumSource(Direction.class)
    void there_are_as_many_different_colours_as_classes(Direction direction) {
        for (int classes = 0; classes <= ClassColors.MOST; classes++) {
            assertThat(ClassColors.of(direction, classes)).hasSize(classes).doesNotHaveDuplicates();
        }
    }

    @Test
    void dark_means_act_here_whichever_way_the_indicator_runs() {
        List<String> poverty = ClassColors.of(Direction.HIGHER_IS_WORSE, 5);
        List<String> electrification = ClassColors.of(Direction.HIGHER_IS_BETTER, 5);
        assertThat(brightness(poverty.getLast())).isLessThan(brightness(poverty.getFirst()));
        assertThat(brightness(electrification.getFirst())).isLessThan(brightness(electrification.getLast()));
        assertThat(poverty).doesNotContainAnyElementsOf(electrification);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void brightness_runs_one_way_so_that_the_order_survives_without_colour(Direction direction) {
        for (int classes = 2; classes <= ClassColors.MOST; classes++) {
            List<Integer> steps = ClassColors.of(direction, classes).stream()
                    .map(ClassColorsTest::brightness)
                    .toList();
            assertThat(direction == Direction.HIGHER_IS_BETTER ? steps : steps.reversed())
                    .isSorted();
        }
    }

    private static int brightness(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 299 * (rgb >> 16) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255);
    }
}
