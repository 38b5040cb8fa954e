package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All kabupaten by eight criteria: one score, and a thousand trials of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompositeBenchmark {

    private static final int AREAS = 514;
    private static final int CRITERIA = 8;

    private final List<Candidate> candidates = candidates();
    private final PriorityEngine engine = new PriorityEngine(
            IntStream.range(0, CRITERIA)
                    .mapToObj(m -> new Measure(
                            m == 1 ? Measure.Kind.COUNT : Measure.Kind.RATE,
                            m % 3 != 0,
                            new BigDecimal("0.125"),
                            Scale.MIN_MAX))
                    .toList(),
            new Blend(Aggregation.GEOMETRIC, new MissingPolicy.LeaveOut()),
            Centre.MEAN);
    private final Trials trials = new Trials(
            1_000,
            1,
            50,
            new WeightDraw.Around(50),
            List.of(Collections.nCopies(CRITERIA, Scale.MIN_MAX), Collections.nCopies(CRITERIA, Scale.RANK)),
            Collections.nCopies(CRITERIA, new FigureError.Relative(5)));

    @Benchmark
    public Ranking score() {
        return engine.rank(candidates);
    }

    @Benchmark
    public Robustness thousandTrials() {
        return engine.tryOut(candidates, trials);
    }

    private static List<Candidate> candidates() {
        Random random = new Random(1);
        BigDecimal halfUnit = new BigDecimal("0.005");
        return IntStream.range(0, AREAS)
                .mapToObj(i -> new Candidate(
                        "%03d".formatted(i),
                        IntStream.range(0, CRITERIA)
                                .mapToObj(_ -> Optional.of(new Figure(
                                        BigDecimal.valueOf(100 * random.nextDouble())
                                                .setScale(2, RoundingMode.HALF_UP),
                                        halfUnit)))
                                .toList()))
                .toList();
    }
}
