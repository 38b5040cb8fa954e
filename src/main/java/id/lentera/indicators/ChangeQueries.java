package id.lentera.indicators;

import id.lentera.analysis.Edges;
import id.lentera.analysis.SymmetricBreaks;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.internal.ObservationStore;
import id.lentera.indicators.internal.Remark;
import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Differences between two years of one indicator. */
@Service
public class ChangeQueries {

    private final ObservationQueries observations;
    private final ObservationStore store;

    ChangeQueries(ObservationQueries observations, ObservationStore store) {
        this.observations = observations;
        this.store = store;
    }

    /**
     * Figure of {@code year} minus figure of {@code base}, for every area of the level. An area that lacks either figure takes over
     * the reason; one whose series is broken between the two years is {@link ValueArray#NOT_COMPARABLE}.
     */
    public ValueArray getChange(String indicator, AreaLevel level, AreaCode within, int year, int base) {
        ValueArray now = observations.getValues(indicator, level, within, year);
        ValueArray before = observations.getValues(indicator, level, within, base);
        Set<Integer> broken = listBroken(indicator, level, within, year, base);
        int n = now.ids().length;
        double[] values = new double[n];
        byte[] states = new byte[n];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < n; i++) {
            int j = Arrays.binarySearch(before.ids(), now.ids()[i]);
            byte earlier = j < 0 ? ValueArray.NOT_COLLECTED : before.states()[j];
            states[i] = broken.contains(now.ids()[i]) ? ValueArray.NOT_COMPARABLE : both(now.states()[i], earlier);
            if (j >= 0 && (states[i] == ValueArray.VALUE || states[i] == ValueArray.DEMONSTRATION)) {
                values[i] = difference(now.values()[i], before.values()[j]);
            }
        }
        return new ValueArray(now.ids(), values, states);
    }

    /**
     * Classes of the differences, centred at zero.
     *
     * @param classes 3 to 7; an even number becomes the odd one above or, at the end, below
     */
    public Classification classify(
            String indicator, AreaLevel level, AreaCode within, int year, int base, int classes) {
        ValueArray change = getChange(indicator, level, within, year, base);
        double[] present =
                Arrays.stream(change.values()).filter(Double::isFinite).sorted().toArray();
        double largest = Arrays.stream(present).map(Math::abs).max().orElse(0);
        double[] edges = present.length == 0 ? new double[0] : SymmetricBreaks.of(largest, odd(classes));
        return new Classification(
                "change",
                edges,
                Edges.count(edges, present),
                Classification.AbsentCounts.of(change.states()),
                new LocalizedText(
                        "Selisih %d dikurangi %d, berpusat pada nol. Batas bawah termasuk kelas, batas atas tidak; kelas terakhir termasuk keduanya."
                                .formatted(year, base),
                        "Difference %d minus %d, centred at zero. The lower edge belongs to a class, the upper one does not; the last class has both."
                                .formatted(year, base)));
    }

    /** The reasons, in the words of the remarks, why figures of two years must not be compared; empty where none is broken. */
    public List<String> listReasons(String indicator, AreaLevel level, AreaCode within, int year, int base) {
        return breaks(indicator, level, within, year, base).values().stream()
                .distinct()
                .sorted()
                .toList();
    }

    private Set<Integer> listBroken(String indicator, AreaLevel level, AreaCode within, int year, int base) {
        return breaks(indicator, level, within, year, base).keySet();
    }

    private Map<Integer, String> breaks(String indicator, AreaLevel level, AreaCode within, int year, int base) {
        int earlier = Math.min(year, base);
        int later = Math.max(year, base);
        Map<Integer, Map<Integer, String>> notes = store.listRemarks(indicator, level, within, earlier, later).stream()
                .collect(Collectors.groupingBy(Remark::id, Collectors.toMap(Remark::year, Remark::note)));
        Set<Integer> both = new HashSet<>(notes.keySet());
        both.removeIf(id -> notes.get(id).size() < 2);
        return both.stream()
                .flatMap(id -> SeriesBreaks.between(
                        earlier,
                        notes.get(id).get(earlier),
                        later,
                        notes.get(id).get(later))
                        .map(reason -> Map.entry(id, reason))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The state of a difference: an absence wins over a figure, a demonstration value over a published one. */
    private static byte both(byte now, byte before) {
        Function<Byte, Boolean> absent = s -> s != ValueArray.VALUE && s != ValueArray.DEMONSTRATION;
        if (absent.apply(now)) {
            return now;
        }
        if (absent.apply(before)) {
            return before;
        }
        return now == ValueArray.DEMONSTRATION ? now : before;
    }

    /** In decimals, so that 43.85 - 46.22 is -2.37 and not -2.3699999999999974. */
    private static double difference(double now, double before) {
        return BigDecimal.valueOf(now).subtract(BigDecimal.valueOf(before)).doubleValue();
    }

    private static int odd(int classes) {
        return classes % 2 == 1 ? classes : Math.min(classes + 1, ClassColors.MOST);
    }
}
