package id.lentera.patterns.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lentera.analysis.spatial.Neighbours;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaIndex;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.patterns.Pocket;
import id.lentera.patterns.Pockets;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PocketCalculationTest {

    /** Villages in a row: 1-2-3, 4 alone, and 5 without boundary. */
    private static final Adjacency ROW = new Adjacency(
            new int[] {1, 2, 3, 4},
            Neighbours.of(new int[][] {{1}, {0, 2}, {1}, {}}),
            Neighbours.of(new int[][] {{1}, {0, 2}, {1}, {}}),
            new double[4],
            new double[4]);

    @Test
    void a_pocket_is_high_in_rate_and_in_number_within_its_kabupaten() {
        // 165 of 800 in need: 20.6 %, 33 a village. The second has a high rate only, the third a high number only.
        Pockets pockets = compute(
                Indicator.Direction.HIGHER_IS_WORSE, new int[][] {{60, 100}, {10, 20}, {40, 400}, {50, 160}, {5, 120}});

        assertThat(pockets.items()).extracting(p -> p.code().value()).containsExactly("53.02.01.2001", "53.02.01.2004");
        assertThat(pockets.references()).singleElement().satisfies(reference -> {
            assertThat(reference.rate()).isCloseTo(20.625, within(1e-9));
            assertThat(reference.number()).isCloseTo(33, within(1e-9));
            assertThat(reference.pockets()).isEqualTo(2);
        });
        assertThat(pockets.notAssessed()).isEqualTo(1);
    }

    @Test
    void pockets_that_share_a_border_are_one_group_and_the_largest_comes_first() {
        Pockets pockets = compute(
                Indicator.Direction.HIGHER_IS_WORSE, new int[][] {{40, 50}, {40, 50}, {1, 900}, {90, 100}, {80, 100}});

        assertThat(pockets.clusters()).extracting(Pockets.Cluster::villages).containsExactly(1, 1);
        assertThat(pockets.items())
                .extracting(Pocket::cluster)
                .as("a village without boundary is a group of its own")
                .containsExactly(1, 2);

        Pockets together = compute(
                Indicator.Direction.HIGHER_IS_WORSE, new int[][] {{40, 50}, {40, 50}, {1, 900}, {60, 100}, {0, 100}});
        assertThat(together.clusters().getFirst().villages()).isEqualTo(2);
        assertThat(together.clusters().getFirst().need()).isEqualTo(80);
    }

    @Test
    void where_more_is_better_those_in_need_are_the_others() {
        Pockets pockets = compute(
                Indicator.Direction.HIGHER_IS_BETTER,
                new int[][] {{10, 100}, {100, 100}, {99, 100}, {98, 100}, {90, 90}});

        assertThat(pockets.items()).singleElement().satisfies(pocket -> {
            assertThat(pocket.rate()).isEqualTo(90);
            assertThat(pocket.number()).isEqualTo(90);
        });
    }

    private static Pockets compute(Indicator.Direction direction, int[][] partOfAll) {
        Indicator indicator = new Indicator(
                "rate",
                new LocalizedText("Rasio", "Rate"),
                "percent",
                Indicator.Kind.RATE,
                direction,
                "listrik",
                new LocalizedText("", ""),
                null,
                null,
                null,
                null);
        Source source = new Source("s", "p", "t", null, null, "l", null);
        List<Observation> observations = new ArrayList<>();
        String[] codes = new String[6];
        for (int i = 0; i < 6; i++) {
            codes[i] = "53.02.01.200" + (i + 1);
            if (i < 5) {
                observations.add(new Observation(
                        new AreaCode(codes[i]),
                        "Desa " + i,
                        "rate",
                        2021,
                        0,
                        BigDecimal.ONE,
                        null,
                        ObservationStatus.PUBLISHED,
                        BigDecimal.valueOf(partOfAll[i][0]),
                        BigDecimal.valueOf(partOfAll[i][1]),
                        source,
                        null));
            }
        }
        AreaIndex index = new AreaIndex(new int[] {1, 2, 3, 4, 5, 6}, codes, codes, codes, new boolean[6]);
        return new PocketCalculation(indicator, ROW, AreaCode::value)
                .compute(2021, "Timor Tengah Selatan", observations, index);
    }
}
