package id.lentera.priority.mcda;

import static id.lentera.priority.mcda.Cases.area;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonteCarloTest {

    @Test
    void the_same_seed_gives_the_same_answer_whatever_the_threads_and_the_order() {
        Cases cases = new Cases(41);
        PriorityEngine engine = new PriorityEngine(cases.measures(4, true), cases.blend(false), Centre.MEAN);
        List<Candidate> candidates = new ArrayList<>(cases.candidates(60, 4));
        Trials trials = trials(4, 500, 7, new WeightDraw.Around(20), new FigureError.Rounding());

        Robustness one = with(1, engine, candidates, trials);
        Collections.shuffle(candidates, cases.random());
        assertThat(with(4, engine, candidates, trials)).isEqualTo(one);
        assertThat(with(
                        2,
                        engine,
                        candidates,
                        trials(4, 500, 8, new WeightDraw.Around(20), new FigureError.Rounding())))
                .isNotEqualTo(one);
    }

    @Test
    void who_dominates_everybody_is_always_first_and_stable() {
        List<Candidate> areas = List.of(area("a", 90, 90), area("b", 50, 20), area("c", 20, 50), area("d", 1, 1));
        Robustness result = engine().tryOut(areas, trials(2, 400, 1, new WeightDraw.Uniform(), new FigureError.None()));
        Robustness.Firmness first = result.areas().getFirst();
        assertThat(first.from()).isEqualTo(1);
        assertThat(first.to()).isEqualTo(1);
        assertThat(first.topChance()).isEqualTo(1);
        assertThat(first.stable()).isTrue();
        assertThat(result.areas().getLast().median()).isEqualTo(4);
    }

    /** Under every division alike, b is before c when its weight is above one half: half of the trials. */
    @Test
    void a_place_that_hangs_on_the_weights_is_contested() {
        List<Candidate> areas = List.of(area("a", 90, 90), area("b", 50, 20), area("c", 20, 50), area("d", 1, 1));
        Trials trials = new Trials(
                4_000,
                3,
                2,
                new WeightDraw.Uniform(),
                List.of(List.of(Scale.MIN_MAX, Scale.MIN_MAX)),
                List.of(new FigureError.None(), new FigureError.None()));
        Robustness result = engine().tryOut(areas, trials);
        Robustness.Firmness b = result.areas().get(1);
        assertThat(b.topChance()).isCloseTo(0.5, within(0.04));
        assertThat(b.stable()).isFalse();
        assertThat(b.from()).isEqualTo(2);
        assertThat(b.to()).isEqualTo(3);
    }

    @Test
    void leaving_a_criterion_out_tells_who_comes_and_goes() {
        Measure heavy = new Measure(Measure.Kind.RATE, true, new BigDecimal("0.9"), Scale.MIN_MAX);
        Measure light = new Measure(Measure.Kind.OTHER, true, new BigDecimal("0.1"), Scale.MIN_MAX);
        PriorityEngine engine = new PriorityEngine(
                List.of(heavy, light), new Blend(Aggregation.ARITHMETIC, new MissingPolicy.LeaveOut()), Centre.MEAN);
        Robustness result = engine.tryOut(
                List.of(area("a", 9, 1), area("b", 1, 9)),
                new Trials(
                        10,
                        1,
                        1,
                        new WeightDraw.Fixed(),
                        List.of(List.of(Scale.MIN_MAX, Scale.MIN_MAX)),
                        List.of(new FigureError.None(), new FigureError.None())));
        assertThat(result.without().getFirst().ranks()).containsExactly(2, 1);
        assertThat(result.without().getFirst().entered()).containsExactly("b");
        assertThat(result.without().getFirst().left()).containsExactly("a");
        assertThat(result.without().getLast().entered()).isEmpty();
    }

    @Test
    void weights_around_the_chosen_ones_have_their_mean_and_the_stated_spread() {
        double[] chosen = {0.6, 0.3, 0.1, 0};
        double concentration = 50;
        SplittableRandom random = new SplittableRandom(1);
        int draws = 40_000;
        double[][] drawn = new double[draws][4];
        for (double[] weights : drawn) {
            new WeightDraw.Around(concentration).draw(chosen, random, weights);
            double sum = DoubleStream.of(weights).sum();
            IntStream.range(0, 4).forEach(m -> weights[m] /= sum);
        }
        for (int m = 0; m < 4; m++) {
            int measure = m;
            double mean = IntStream.range(0, draws)
                    .mapToDouble(d -> drawn[d][measure])
                    .average()
                    .orElseThrow();
            double variance = IntStream.range(0, draws)
                    .mapToDouble(d -> Math.pow(drawn[d][measure] - mean, 2))
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(chosen[m], within(0.003));
            assertThat(Math.sqrt(variance))
                    .isCloseTo(Math.sqrt(chosen[m] * (1 - chosen[m]) / (concentration + 1)), within(0.002));
        }
    }

    /** Two figures one rounding unit apart, both off by up to half of it: they can touch but never change places. */
    @Test
    void rounding_alone_moves_nobody_past_a_figure_a_whole_unit_away() {
        Measure only = new Measure(Measure.Kind.RATE, true, BigDecimal.ONE);
        PriorityEngine engine = new PriorityEngine(List.of(only), Combination.SINGLE, Centre.MEAN);
        Trials rounding = new Trials(
                1_000, 5, 1, new WeightDraw.Fixed(), List.of(List.of(Scale.RANK)), List.of(new FigureError.Rounding()));
        Robustness result = engine.tryOut(List.of(area("a", 7), area("b", 6), area("c", 6)), rounding);
        assertThat(result.areas().getFirst().topChance()).isEqualTo(1);
        assertThat(result.areas().get(1).from()).isEqualTo(2);
        assertThat(result.areas().get(1).to()).isEqualTo(3);
        assertThat(result.without()).isEmpty();
    }

    @Test
    void a_relative_error_grows_with_the_figure() {
        SplittableRandom random = new SplittableRandom(2);
        FigureError error = new FigureError.Relative(10);
        double deviation = Math.sqrt(IntStream.range(0, 20_000)
                .mapToDouble(_ -> Math.pow(error.draw(200, 0.5, random) - 200, 2))
                .average()
                .orElseThrow());
        assertThat(deviation).isCloseTo(20, within(0.5));
    }

    private static PriorityEngine engine() {
        BigDecimal half = new BigDecimal("0.5");
        return new PriorityEngine(
                List.of(
                        new Measure(Measure.Kind.RATE, true, half, Scale.MIN_MAX),
                        new Measure(Measure.Kind.OTHER, true, half, Scale.MIN_MAX)),
                new Blend(Aggregation.ARITHMETIC, new MissingPolicy.LeaveOut()),
                Centre.MEAN);
    }

    private static Trials trials(int measures, int draws, long seed, WeightDraw weights, FigureError error) {
        return new Trials(
                draws,
                seed,
                1,
                weights,
                List.of(Collections.nCopies(measures, Scale.MIN_MAX), Collections.nCopies(measures, Scale.RANK)),
                Collections.nCopies(measures, error));
    }

    private static Robustness with(int threads, PriorityEngine engine, List<Candidate> candidates, Trials trials) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> engine.tryOut(candidates, trials)).join();
        }
    }
}
