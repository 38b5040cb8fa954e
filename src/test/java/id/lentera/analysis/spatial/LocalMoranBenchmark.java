package id.lentera.analysis.spatial;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Local Moran with 999 conditional permutations: 514 kabupaten within 500 ms, 7,277 kecamatan within 5 s, on two cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LocalMoranBenchmark {

    @Param({"514", "7277"})
    int areas;

    private double[] values;
    private Places places;
    private Weights weights;

    /** Places over Indonesia, each with its six nearest as neighbours, as many as a kabupaten has by its border or more. */
    @Setup
    public void setUp() {
        Random random = new Random(53);
        values = random.doubles(areas, 0, 60).toArray();
        places = Places.of(
                random.doubles(areas, 95, 141).toArray(),
                random.doubles(areas, -11, 6).toArray());
        weights = Weights.rowStandardised(places.nearest(6));
    }

    @Benchmark
    public LocalMoran localMoran() {
        return LocalMoran.of(values, weights, Draws.seeded(1), 999);
    }

    @Benchmark
    public Neighbours nearestNeighbours() {
        return places.nearest(6);
    }
}
