package id.lentera.indicators;

import id.lentera.analysis.Classifier;
import id.lentera.analysis.Edges;
import id.lentera.analysis.Method;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator.Direction;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Reads two indicators of the same areas against each other. */
@Service
public class PairQueries {

    private final ObservationQueries observations;

    PairQueries(ObservationQueries observations) {
        this.observations = observations;
    }

    /** An indicator of a year. */
    public record Side(Indicator indicator, int year) {}

    /** Thirds of each indicator, crossed. Edges come from the areas that have both figures, so that both are thirds of the same areas. */
    public Pair classify(Side first, Side second, AreaLevel level, AreaCode within) {
        ValueArray a = observations.getValues(first.indicator().id(), level, within, first.year());
        ValueArray b = observations.getValues(second.indicator().id(), level, within, second.year());
        byte[] states = new byte[a.ids().length];
        double[] ofA = new double[states.length];
        double[] ofB = new double[states.length];
        Arrays.fill(ofA, Double.NaN);
        Arrays.fill(ofB, Double.NaN);
        for (int i = 0; i < states.length; i++) {
            int j = Arrays.binarySearch(b.ids(), a.ids()[i]);
            states[i] = both(a.states()[i], j < 0 ? ValueArray.NOT_COLLECTED : b.states()[j]);
            if (isFigure(states[i])) {
                ofA[i] = a.values()[i];
                ofB[i] = b.values()[j];
            }
        }
        double[] firstEdges = thirds(ofA);
        double[] secondEdges = thirds(ofB);
        int[] firstNeeds = needs(first.indicator().direction(), firstEdges.length - 1);
        int[] secondNeeds = needs(second.indicator().direction(), secondEdges.length - 1);
        int[] counts = new int[Pair.STEPS * Pair.STEPS];
        for (int i = 0; i < states.length; i++) {
            int x = Edges.classOf(firstEdges, ofA[i]);
            int y = Edges.classOf(secondEdges, ofB[i]);
            if (x >= 0 && y >= 0) {
                counts[Pair.STEPS * firstNeeds[x] + secondNeeds[y]]++;
            }
        }
        return new Pair(
                firstEdges, firstNeeds, secondEdges, secondNeeds, counts, Classification.AbsentCounts.of(states));
    }

    private static double[] thirds(double[] values) {
        return Classifier.classify(values, Method.QUANTILE, Pair.STEPS, null).edges();
    }

    /** Need by class: the lowest figures where high is good, the highest otherwise. Fewer than three classes keep their distance. */
    private static int[] needs(Direction direction, int classes) {
        return IntStream.range(0, Math.max(0, classes))
                .map(i -> classes == 1 ? 1 : i * (Pair.STEPS - 1) / (classes - 1))
                .map(need -> direction == Direction.HIGHER_IS_BETTER ? Pair.STEPS - 1 - need : need)
                .toArray();
    }

    private static byte both(byte first, byte second) {
        if (!isFigure(first)) {
            return first;
        }
        return isFigure(second) && first == ValueArray.DEMONSTRATION ? first : second;
    }

    private static boolean isFigure(byte state) {
        return state == ValueArray.VALUE || state == ValueArray.DEMONSTRATION;
    }
}
