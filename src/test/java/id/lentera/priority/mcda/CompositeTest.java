package id.lentera.priority.mcda;

import static id.lentera.priority.mcda.Cases.area;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositeTest {

    private static final double NONE = Double.NaN;
    private static final MissingPolicy LEAVE_OUT = new MissingPolicy.LeaveOut();

    @Test
    void places_are_spread_from_hundred_to_zero_and_equals_share_the_better() {
        assertThat(Scale.RANK.urgencies(new double[] {10, 30, 20, 30, 0}, true)).containsExactly(25, 100, 50, 100, 0);
        assertThat(Scale.RANK.urgencies(new double[] {10, 30, 20}, false)).containsExactly(100, 0, 50);
    }

    @Test
    void min_max_stretches_over_what_is_there_and_skips_gaps() {
        assertThat(Scale.MIN_MAX.urgencies(new double[] {40, 60, NONE, 50}, true))
                .containsExactly(0, 100, NONE, 50);
        assertThat(Scale.MIN_MAX.urgencies(new double[] {40, 60, 45}, false)).containsExactly(100, 0, 75);
    }

    @Test
    void fixed_bounds_hold_whoever_takes_part_and_clamp_what_lies_outside() {
        Scale scale = new Scale.Between(0, 50);
        assertThat(scale.urgencies(new double[] {25, 60, -3}, true)).containsExactly(50, 100, 0);
        assertThat(scale.urgencies(new double[] {25}, true)).containsExactly(50);
    }

    @Test
    void z_scores_have_mean_zero_and_deviation_one() {
        double[] z = Scale.Z_SCORE.urgencies(new double[] {2, 4, 4, 4, 5, 5, 7, 9}, true);
        assertThat(z[0]).isCloseTo(-1.5, within(1e-12));
        assertThat(z[7]).isCloseTo(2, within(1e-12));
    }

    @Test
    void a_figure_at_a_threshold_is_in_the_worse_class() {
        Scale scale = new Scale.Classes(List.of(10.0, 20.0));
        assertThat(scale.urgencies(new double[] {9.9, 10, 19, 20}, true)).containsExactly(0, 50, 50, 100);
        assertThat(scale.urgencies(new double[] {9.9, 10, 19, 20, 21}, false)).containsExactly(100, 100, 50, 50, 0);
    }

    @Test
    void a_criterion_that_tells_nobody_apart_gives_everybody_the_middle() {
        double[] same = {7, 7, NONE};
        assertThat(Scale.RANK.urgencies(same, true)).containsExactly(50, 50, NONE);
        assertThat(Scale.MIN_MAX.urgencies(same, true)).containsExactly(50, 50, NONE);
        assertThat(Scale.Z_SCORE.urgencies(same, true)).containsExactly(0, 0, NONE);
    }

    @Test
    void little_of_one_thing_weighs_more_in_the_product_than_in_the_mean() {
        List<Candidate> areas =
                List.of(area("uneven", 100, 0), area("even", 49, 49), area("best", 0, 100), area("b", 0, 0));
        assertThat(codes(engine(Aggregation.ARITHMETIC, LEAVE_OUT, between(), between())
                        .rank(areas)))
                .startsWith("best", "uneven", "even");
        assertThat(codes(engine(Aggregation.GEOMETRIC, LEAVE_OUT, between(), between())
                        .rank(areas)))
                .startsWith("even", "best", "uneven");
    }

    @Test
    void an_area_with_a_gap_is_left_out_or_judged_by_what_there_is() {
        List<Candidate> areas = List.of(area("a", 10, 80), area("b", 90, NONE), area("c", NONE, NONE));
        Ranking left =
                engine(Aggregation.ARITHMETIC, LEAVE_OUT, between(), between()).rank(areas);
        assertThat(codes(left)).containsExactly("a");
        assertThat(left.notAssessed()).containsExactly("b", "c");

        Ranking judged = engine(Aggregation.ARITHMETIC, reweight("0.5"), between(), between())
                .rank(areas);
        assertThat(codes(judged)).containsExactly("b", "a");
        RankedCandidate b = judged.ranked().getFirst();
        assertThat(b.score()).isEqualByComparingTo("90");
        assertThat(b.coverage()).isEqualByComparingTo("0.5");
        assertThat(b.measureRanks()).containsExactly(1, 0);
        assertThat(b.pareto()).isEmpty();
        assertThat(judged.notAssessed()).containsExactly("c");

        assertThat(codes(engine(Aggregation.ARITHMETIC, reweight("0.51"), between(), between())
                        .rank(areas)))
                .containsExactly("a");
    }

    @Test
    void equal_scores_go_to_the_larger_number_and_share_the_rank_where_that_is_equal_too() {
        Measure rate = new Measure(Measure.Kind.RATE, true, BigDecimal.ONE, Scale.MIN_MAX);
        Measure count = new Measure(Measure.Kind.COUNT, true, BigDecimal.ZERO, Scale.MIN_MAX);
        PriorityEngine engine =
                new PriorityEngine(List.of(rate, count), new Blend(Aggregation.ARITHMETIC, LEAVE_OUT), Centre.MEAN);
        Ranking ranking = engine.rank(List.of(area("a", 5, 1), area("b", 5, 3), area("c", 5, 1), area("d", 1, 9)));
        assertThat(codes(ranking)).containsExactly("b", "a", "c", "d");
        assertThat(ranking.ranked()).extracting(RankedCandidate::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void nobody_on_the_front_is_dominated() {
        Ranking ranking = engine(Aggregation.ARITHMETIC, LEAVE_OUT, Scale.MIN_MAX, Scale.MIN_MAX)
                .rank(List.of(area("a", 9, 1), area("b", 1, 9), area("c", 5, 5), area("d", 4, 5), area("e", 5, 5)));
        assertThat(ranking.ranked().stream()
                        .filter(r -> r.pareto().orElseThrow())
                        .map(RankedCandidate::code))
                .containsExactlyInAnyOrder("a", "b", "c", "e");
    }

    @Test
    void scales_and_composites_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new Scale.Between(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale.Between(NONE, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale.Classes(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale.Classes(List.of(2.0, 1.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reweight("0")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Scale between() {
        return new Scale.Between(0, 100);
    }

    private static MissingPolicy reweight(String minimum) {
        return new MissingPolicy.Reweight(new BigDecimal(minimum));
    }

    private static PriorityEngine engine(Aggregation aggregation, MissingPolicy missing, Scale first, Scale second) {
        BigDecimal half = new BigDecimal("0.5");
        return new PriorityEngine(
                List.of(
                        new Measure(Measure.Kind.RATE, true, half, first),
                        new Measure(Measure.Kind.OTHER, true, half, second)),
                new Blend(aggregation, missing),
                Centre.MEAN);
    }

    private static List<String> codes(Ranking ranking) {
        return ranking.ranked().stream().map(RankedCandidate::code).toList();
    }
}
