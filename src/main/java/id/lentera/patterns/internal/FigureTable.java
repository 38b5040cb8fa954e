package id.lentera.patterns.internal;

import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ValueArray;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.Patterns.Missing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.springframework.stereotype.Component;

/** The figures of a question: areas with figure and boundary on one side, those left out on the other. */
@Component
class FigureTable {

    private final ObservationQueries observations;
    private final AreaQueries areas;

    FigureTable(ObservationQueries observations, AreaQueries areas) {
        this.observations = observations;
        this.areas = areas;
    }

    /**
     * Parallel arrays in the order of the codes: random streams follow this order, and a reload of the boundaries, which deals out new
     * ids, must change no p-value.
     *
     * @param positions places in the adjacency
     */
    record Figures(
            int[] ids,
            int[] positions,
            String[] codes,
            String[] names,
            double[] values,
            boolean[] demo,
            List<Missing> missing) {}

    Figures read(PatternQuestion question, IntUnaryOperator positionOf) {
        ValueArray array =
                observations.getValues(question.indicator(), question.level(), question.within(), question.year());
        return of(array, areas.getIndex(question.level(), question.within()), positionOf);
    }

    static Figures of(ValueArray array, AreaIndex index, IntUnaryOperator positionOf) {
        List<Missing> missing = new ArrayList<>();
        int[] kept = new int[array.ids().length];
        int count = 0;
        for (int i = 0; i < array.ids().length; i++) {
            boolean boundary = positionOf.applyAsInt(array.ids()[i]) >= 0;
            if (boundary && !Double.isNaN(array.values()[i])) {
                kept[count++] = i;
            } else {
                int named = Arrays.binarySearch(index.ids(), array.ids()[i]);
                missing.add(new Missing(
                        array.ids()[i],
                        named < 0 ? "" : index.codes()[named],
                        named < 0 ? "" : index.names()[named],
                        array.states()[i],
                        boundary));
            }
        }
        int[] byCode = Arrays.stream(kept, 0, count)
                .boxed()
                .sorted(Comparator.comparing(i -> code(index, array.ids()[i])))
                .mapToInt(Integer::intValue)
                .toArray();
        return figures(array, index, byCode, positionOf, missing);
    }

    private static String code(AreaIndex index, int id) {
        int named = Arrays.binarySearch(index.ids(), id);
        return named < 0 ? "" : index.codes()[named];
    }

    private static Figures figures(
            ValueArray array, AreaIndex index, int[] kept, IntUnaryOperator positionOf, List<Missing> missing) {
        int n = kept.length;
        int[] ids = Arrays.stream(kept).map(i -> array.ids()[i]).toArray();
        String[] codes = new String[n];
        String[] names = new String[n];
        boolean[] demo = new boolean[n];
        for (int i = 0; i < n; i++) {
            int named = Arrays.binarySearch(index.ids(), ids[i]);
            codes[i] = named < 0 ? "" : index.codes()[named];
            names[i] = named < 0 ? "" : index.names()[named];
            demo[i] = array.states()[kept[i]] == ValueArray.DEMONSTRATION;
        }
        double[] values =
                Arrays.stream(kept).mapToDouble(i -> array.values()[i]).toArray();
        return new Figures(
                ids, Arrays.stream(ids).map(positionOf).toArray(), codes, names, values, demo, List.copyOf(missing));
    }
}
