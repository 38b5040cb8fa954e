package id.lentera.analysis.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lentera and R's spdep agree: neighbours exactly, statistics to 1e-6, p-values exactly on the same permutations. */
class SpdepTest {

    private static final double STATISTIC = 1e-6;
    private static final int ROUNDS = 99;
    private final double[] values = SpdepFixture.values();

    @Test
    void neighbours_by_border_by_touch_over_sea_and_by_distance_are_those_of_spdep() {
        Neighbours border = SpdepFixture.contiguity().sharedBorders();

        assertThat(border).isEqualTo(SpdepFixture.neighbours("border"));
        assertThat(SpdepFixture.contiguity().touching()).isEqualTo(SpdepFixture.neighbours("touch"));
        assertThat(SpdepFixture.places().withSeaLinks(border)).isEqualTo(SpdepFixture.neighbours("sea"));
        assertThat(SpdepFixture.places().nearest(4)).isEqualTo(SpdepFixture.neighbours("near4"));
    }

    @Test
    void global_moran_with_its_moments_is_that_of_spdep() {
        for (CSVRecord row : SpdepFixture.csv("global.csv")) {
            Weights weights = Weights.rowStandardised(SpdepFixture.neighbours(row.get("weights")));

            GlobalMoran moran = GlobalMoran.of(values, weights, SpdepFixture.permutations(), ROUNDS);

            assertThat(moran.statistic()).isCloseTo(number(row, "statistic"), within(STATISTIC));
            assertThat(moran.expected()).isCloseTo(number(row, "expected"), within(STATISTIC));
            assertThat(moran.variance()).isCloseTo(number(row, "variance"), within(STATISTIC));
            assertThat(moran.z()).isCloseTo(number(row, "z"), within(STATISTIC));
            assertThat(moran.p()).isEqualTo(number(row, "p"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sea", "near4"})
    void local_moran_with_its_moments_is_that_of_spdep(String name) {
        Neighbours neighbours = SpdepFixture.neighbours(name);
        List<CSVRecord> rows = SpdepFixture.csv("local-" + name + ".csv");

        LocalMoran moran = LocalMoran.of(
                values, Weights.rowStandardised(neighbours), SpdepFixture.draws(name, neighbours, ROUNDS), ROUNDS);

        assertThat(moran.statistic()).containsExactly(SpdepFixture.numbers(rows, "statistic"), within(STATISTIC));
        assertThat(moran.expected()).containsExactly(SpdepFixture.numbers(rows, "expected"), within(STATISTIC));
        assertThat(moran.variance()).containsExactly(SpdepFixture.numbers(rows, "variance"), within(STATISTIC));
        assertThat(moran.z()).containsExactly(SpdepFixture.numbers(rows, "z"), within(STATISTIC));
        assertThat(moran.p()).containsExactly(SpdepFixture.numbers(rows, "p"), within(1e-12));
        assertThat(FalseDiscovery.adjusted(moran.p()))
                .containsExactly(SpdepFixture.numbers(rows, "fdr"), within(1e-12));
        assertThat(moran.quadrant())
                .extracting(Quadrant::name)
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.get("quadrant")).toList());
    }

    /** spdep draws the area's own place anew for Gi*; here its own value stays, so that Gi* has the p-values of Gi. */
    @ParameterizedTest
    @ValueSource(strings = {"sea", "near4"})
    void getis_ord_is_that_of_spdep(String name) {
        Neighbours neighbours = SpdepFixture.neighbours(name);
        Weights weights = Weights.rowStandardised(neighbours);
        Draws draws = SpdepFixture.draws(name, neighbours, ROUNDS);
        List<CSVRecord> rows = SpdepFixture.csv("local-" + name + ".csv");

        GetisOrd gi = GetisOrd.gi(values, weights, draws, ROUNDS);
        GetisOrd star = GetisOrd.giStar(values, weights, draws, ROUNDS);

        assertThat(gi.z()).containsExactly(SpdepFixture.numbers(rows, "gi"), within(STATISTIC));
        assertThat(gi.p()).containsExactly(SpdepFixture.numbers(rows, "gi_p"), within(1e-12));
        assertThat(star.z()).containsExactly(SpdepFixture.numbers(rows, "gi_star"), within(STATISTIC));
        assertThat(star.p()).containsExactly(gi.p());
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
