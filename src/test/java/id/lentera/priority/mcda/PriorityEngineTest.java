package id.lentera.priority.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PriorityEngineTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Measure RATE = new Measure(Measure.Kind.RATE, true, HALF);
    private static final Measure COUNT = new Measure(Measure.Kind.COUNT, true, HALF);
    private static final PriorityEngine RANK_SUM =
            new PriorityEngine(List.of(RATE, COUNT), Combination.RANK_SUM, Centre.MEAN);

    /** Extreme poverty 2021 in the five announced kabupaten of NTT: percent and persons. */
    private static final List<Candidate> FIVE = List.of(
            candidate("53.02", "17.30", "81180"),
            candidate("53.11", "17.47", "45550"),
            candidate("53.14", "16.21", "28720"),
            candidate("53.17", "21.51", "15820"),
            candidate("53.19", "15.43", "44630"));

    @Test
    void extremePovertyByRateAndNumberCombined() {
        Ranking ranking = RANK_SUM.rank(FIVE);

        assertThat(ranking.ranked())
                .extracting(RankedCandidate::code)
                .containsExactly("53.02", "53.11", "53.17", "53.19", "53.14");
        assertThat(ranking.ranked()).extracting(r -> r.score().intValueExact()).containsExactly(4, 4, 6, 8, 8);
        assertThat(ranking.ranked()).extracting(RankedCandidate::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(ranking.ranked())
                .extracting(RankedCandidate::measureRanks)
                .containsExactly(List.of(3, 1), List.of(2, 2), List.of(1, 5), List.of(5, 3), List.of(4, 4));
    }

    @Test
    void quadrantsCompareWithTheMeanOfTheAssessed() {
        Ranking ranking = RANK_SUM.rank(FIVE);

        assertThat(ranking.centres().getFirst().orElseThrow()).isEqualByComparingTo("17.584");
        assertThat(ranking.centres().getLast().orElseThrow()).isEqualByComparingTo("43180");
        assertThat(ranking.ranked()).extracting(r -> r.quadrant().orElseThrow()).containsExactly(3, 3, 2, 3, 4);
    }

    @Test
    void medianMovesAnAreaAcrossTheReference() {
        PriorityEngine median = new PriorityEngine(List.of(RATE, COUNT), Combination.RANK_SUM, Centre.MEDIAN);

        assertThat(median.rank(FIVE).ranked())
                .extracting(r -> r.quadrant().orElseThrow())
                .containsExactly(1, 1, 2, 3, 4);
    }

    @Test
    void intervalCoversEveryWeightingOfRateAndNumber() {
        assertThat(RANK_SUM.rank(FIVE).ranked())
                .extracting(RankedCandidate::interval)
                .containsExactly(
                        new Interval(1, 3),
                        new Interval(1, 2),
                        new Interval(1, 5),
                        new Interval(3, 5),
                        new Interval(4, 5));
    }

    @Test
    void weightsShiftTheOrder() {
        PriorityEngine byRate = new PriorityEngine(
                List.of(weighted(RATE, "1"), weighted(COUNT, "0")), Combination.WEIGHTED_RANK, Centre.MEAN);

        assertThat(byRate.rank(FIVE).ranked())
                .extracting(RankedCandidate::code)
                .containsExactly("53.17", "53.11", "53.02", "53.14", "53.19");
    }

    @Test
    void scoresOfWeightsAreExact() {
        PriorityEngine tenths = new PriorityEngine(
                List.of(weighted(RATE, "0.1"), weighted(COUNT, "0.9")), Combination.WEIGHTED_RANK, Centre.MEAN);
        Ranking ranking = tenths.rank(List.of(candidate("53.01", "2", "9"), candidate("53.02", "1", "10")));

        assertThat(ranking.ranked().getFirst().code()).isEqualTo("53.02");
        assertThat(ranking.ranked().getFirst().score()).isEqualByComparingTo("1.1");
        assertThat(ranking.ranked().getLast().score()).isEqualByComparingTo("1.9");
    }

    @Test
    void lowestFirstForWhatIsBetterWhenHigh() {
        Ranking ranking = lowest("46.22", "49.96", "55.10", "100", "100");

        assertThat(ranking.ranked()).extracting(RankedCandidate::rank).containsExactly(1, 2, 3, 4, 4);
        assertThat(ranking.ranked().getFirst().score()).isEqualByComparingTo("46.22");
        assertThat(ranking.ranked().getFirst().quadrant()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void roundingDecidesTheIntervalOfASingleMeasure() {
        Ranking ranking = lowest("46.22", "46.23", "46.25", "100", "100");

        assertThat(ranking.ranked())
                .extracting(RankedCandidate::interval)
                .containsExactly(
                        new Interval(1, 1),
                        new Interval(2, 2),
                        new Interval(3, 3),
                        new Interval(4, 5),
                        new Interval(4, 5));

        Ranking coarse = new PriorityEngine(List.of(lowestRate()), Combination.SINGLE, Centre.MEAN)
                .rank(List.of(
                        single("53.01", "46", "0.5"), single("53.02", "46.4", "0.05"), single("53.03", "48", "0.5")));
        assertThat(coarse.ranked())
                .extracting(RankedCandidate::interval)
                .containsExactly(new Interval(1, 2), new Interval(1, 2), new Interval(3, 3));
    }

    @Test
    void equalFiguresShareARankAndStandInCodeOrder() {
        Ranking ranking = RANK_SUM.rank(
                List.of(candidate("53.03", "5", "50"), candidate("53.01", "5", "50"), candidate("53.02", "9", "90")));

        assertThat(ranking.ranked()).extracting(RankedCandidate::code).containsExactly("53.02", "53.01", "53.03");
        assertThat(ranking.ranked()).extracting(RankedCandidate::rank).containsExactly(1, 2, 2);
    }

    @Test
    void trailingZerosDoNotBreakTies() {
        assertThat(lowest("55.1", "55.10").ranked())
                .extracting(RankedCandidate::rank)
                .containsExactly(1, 1);
    }

    @Test
    void aMissingFigureNeverRanks() {
        Candidate half = new Candidate("53.01", List.of(Optional.of(figure("99")), Optional.empty()));
        Candidate none = new Candidate("53.71", List.of(Optional.empty(), Optional.empty()));
        List<Candidate> all = IntStream.range(0, 7)
                .mapToObj(i -> i == 0 ? half : i == 6 ? none : FIVE.get(i - 1))
                .toList();

        Ranking ranking = RANK_SUM.rank(all);

        assertThat(ranking.notAssessed()).containsExactly("53.01", "53.71");
        assertThat(ranking.ranked()).isEqualTo(RANK_SUM.rank(FIVE).ranked());
    }

    @Test
    void nothingAssessedIsAnEmptyRanking() {
        Ranking ranking = RANK_SUM.rank(List.of(new Candidate("53.01", List.of(Optional.empty(), Optional.empty()))));

        assertThat(ranking.ranked()).isEmpty();
        assertThat(ranking.centres()).allMatch(Optional::isEmpty);
        assertThat(ranking.notAssessed()).containsExactly("53.01");
    }

    @Test
    void aSingleRuleTakesOneMeasure() {
        assertThatThrownBy(() -> new PriorityEngine(List.of(RATE, COUNT), Combination.SINGLE, Centre.MEAN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PriorityEngine(List.of(RATE), Combination.RANK_SUM, Centre.MEAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Ranking lowest(String... values) {
        List<Candidate> candidates = IntStream.range(0, values.length)
                .mapToObj(i -> single("53.0" + (i + 1), values[i], "0.005"))
                .toList();
        return new PriorityEngine(List.of(lowestRate()), Combination.SINGLE, Centre.MEAN).rank(candidates);
    }

    private static Measure lowestRate() {
        return new Measure(Measure.Kind.RATE, false, BigDecimal.ONE);
    }

    private static Measure weighted(Measure measure, String weight) {
        return new Measure(measure.kind(), measure.highestFirst(), new BigDecimal(weight));
    }

    private static Candidate single(String code, String value, String halfUnit) {
        return new Candidate(code, List.of(Optional.of(new Figure(new BigDecimal(value), new BigDecimal(halfUnit)))));
    }

    private static Candidate candidate(String code, String rate, String count) {
        return new Candidate(code, List.of(Optional.of(figure(rate)), Optional.of(figure(count))));
    }

    private static Figure figure(String value) {
        return new Figure(new BigDecimal(value), new BigDecimal("0.005"));
    }
}
