package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Random measures and areas from a fixed seed, full of ties and gaps. */
record Cases(Random random) {

    private static final List<BigDecimal> WEIGHTS = List.of(
            BigDecimal.ZERO, new BigDecimal("0.1"), new BigDecimal("0.333333"), new BigDecimal("0.5"), BigDecimal.ONE);

    Cases(long seed) {
        this(new Random(seed));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Scale scale() {
        return switch (below(5)) {
            case 0 -> Scale.RANK;
            case 1 -> Scale.MIN_MAX;
            case 2 -> Scale.Z_SCORE;
            case 3 -> new Scale.Between(below(3), 3 + below(5));
            default -> new Scale.Classes(List.of(1.0 + below(2), 4.0, 5.5));
        };
    }

    /** At least one of them has weight. */
    List<Measure> measures(int count, boolean endless) {
        List<Measure> measures = new ArrayList<>();
        for (int m = 0; m < count; m++) {
            Scale scale = scale();
            while (!endless && scale instanceof Scale.ZScore) {
                scale = scale();
            }
            BigDecimal weight = m == 0 ? BigDecimal.ONE : WEIGHTS.get(below(WEIGHTS.size()));
            measures.add(new Measure(Measure.Kind.values()[below(3)], random.nextBoolean(), weight, scale));
        }
        return measures;
    }

    Blend blend(boolean geometric) {
        return new Blend(
                geometric ? Aggregation.GEOMETRIC : Aggregation.ARITHMETIC,
                random.nextBoolean()
                        ? new MissingPolicy.LeaveOut()
                        : new MissingPolicy.Reweight(new BigDecimal(random.nextBoolean() ? "0.3" : "0.75")));
    }

    PriorityEngine composite(int measures) {
        boolean geometric = random.nextBoolean();
        return new PriorityEngine(measures(measures, !geometric), blend(geometric), Centre.MEDIAN);
    }

    List<Candidate> candidates(int count, int measures) {
        return IntStream.range(0, count)
                .mapToObj(i -> candidate(String.valueOf(100 + i), measures, 6))
                .toList();
    }

    Candidate candidate(String code, int measures, int oneMissingIn) {
        List<Optional<Figure>> figures = IntStream.range(0, measures)
                .mapToObj(_ -> below(oneMissingIn) == 1 ? Optional.<Figure>empty() : Optional.of(figure(below(8))))
                .toList();
        return new Candidate(code, figures);
    }

    static Figure figure(double value) {
        return new Figure(BigDecimal.valueOf(value), new BigDecimal("0.5"));
    }

    static Candidate area(String code, double... values) {
        List<Optional<Figure>> figures = new ArrayList<>();
        for (double value : values) {
            figures.add(Double.isNaN(value) ? Optional.empty() : Optional.of(figure(value)));
        }
        return new Candidate(code, figures);
    }

    /** Worse by every figure that it has. */
    static Candidate worse(Candidate candidate, String code, List<Measure> measures, double step) {
        List<Optional<Figure>> figures = IntStream.range(0, measures.size())
                .mapToObj(m -> candidate
                        .value(m)
                        .map(v -> figure(v.doubleValue() + (measures.get(m).highestFirst() ? step : -step))))
                .toList();
        return new Candidate(code, figures);
    }
}
