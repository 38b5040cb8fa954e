package id.lentera.patterns.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.analysis.spatial.Draws;
import id.lentera.analysis.spatial.GlobalMoran;
import id.lentera.analysis.spatial.LocalMoran;
import id.lentera.analysis.spatial.Places;
import id.lentera.analysis.spatial.Weights;
import id.lentera.areas.AreaIndex;
import id.lentera.indicators.ValueArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final int AREAS = 40;

    @Test
    void other_ids_after_a_reload_of_the_boundaries_change_no_p_value() {
        List<Integer> dealt = new ArrayList<>(IntStream.range(0, AREAS).boxed().toList());
        Map<String, Double> before = pValues(dealt);
        Collections.shuffle(dealt, new Random(3));

        assertThat(before).hasSize(AREAS + 1);
        assertThat(pValues(dealt)).isEqualTo(before);
    }

    /** Areas lie on a line in a mixed order; {@code dealt} says which of them has which id. */
    private static Map<String, Double> pValues(List<Integer> dealt) {
        int[] ids = IntStream.range(0, AREAS).toArray();
        String[] codes = dealt.stream().map("53.%02d"::formatted).toArray(String[]::new);
        double[] values = dealt.stream().mapToDouble(FigureTableTest::value).toArray();
        FigureTable.Figures read = FigureTable.of(
                new ValueArray(ids, values, new byte[AREAS]),
                new AreaIndex(ids, codes, codes, codes, new boolean[AREAS]),
                id -> id);
        double[] longitudes =
                dealt.stream().mapToDouble(area -> 120 + area * 0.37 % 5).toArray();
        Places places = Places.of(
                IntStream.of(read.positions()).mapToDouble(i -> longitudes[i]).toArray(),
                IntStream.of(read.positions()).mapToDouble(_ -> -9).toArray());
        Weights weights = Weights.rowStandardised(places.nearest(3));
        Map<String, Double> p = new TreeMap<>();
        double[] local =
                LocalMoran.of(read.values(), weights, Draws.seeded(1), 199).p();
        IntStream.range(0, AREAS).forEach(i -> p.put(read.codes()[i], local[i]));
        p.put(
                "all",
                GlobalMoran.of(read.values(), weights, Draws.seeded(1), 199).p());
        return p;
    }

    private static double value(int area) {
        return area * 17 % 23;
    }
}
