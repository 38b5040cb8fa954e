package id.lentera.convergence.internal;

import id.lentera.areas.AreaTree;
import id.lentera.convergence.CellState;
import id.lentera.convergence.Column;
import id.lentera.convergence.Matrix;
import id.lentera.convergence.Measures;
import id.lentera.convergence.Measures.Measure;
import id.lentera.platform.LocalizedText;
import id.lentera.programs.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The four measures. Only counts by area are known, no names, so who gets several programmes is bounded, not counted. */
final class MeasureCalculation {

    private static final LocalizedText NO_LOCI = new LocalizedText(
            "Pilih daftar lokus prioritas yang lengkap bagi wilayah ini.",
            "Choose a list of priority areas that is complete for this place.");
    private static final LocalizedText NO_MONEY = new LocalizedText(
            "Pagu tidak diterbitkan pada penyaluran yang dimuat.",
            "No planned money is published with these deliveries.");
    private static final LocalizedText NO_GROUP = new LocalizedText(
            "Jumlah rumah tangga desil 1 per wilayah belum dimuat.",
            "The number of households of the lowest decile by area is not loaded.");
    private static final LocalizedText BOUNDS = new LocalizedText(
            "Hanya jumlah per wilayah yang dimuat, tanpa nama: hasilnya berada di antara dua batas, dengan anggapan semua"
                    + " penerima berasal dari desil 1.",
            "Only counts by area are loaded, no names: the share lies between two bounds, supposing that all recipients are of"
                    + " the lowest decile.");

    private final AreaTree tree;
    private final Matrix matrix;
    private final List<Column> columns;
    private final boolean @Nullable [] priority;

    MeasureCalculation(AreaTree tree, Matrix matrix, List<Column> columns, boolean @Nullable [] priority) {
        this.tree = tree;
        this.matrix = matrix;
        this.columns = columns;
        this.priority = priority;
    }

    /** @param groups households of the lowest decile by key of their area */
    Measures of(Map<Integer, Long> groups, int[] present) {
        int[] distribution = new int[4];
        for (int count : present) {
            distribution[Math.min(3, count)]++;
        }
        long[] households = households(groups);
        return new Measures(planning(), budget(), listing(households), delivery(households), distribution);
    }

    private Measure planning() {
        if (priority == null) {
            return unknown(NO_LOCI);
        }
        long loci = 0;
        long complete = 0;
        for (int row = 0; row < matrix.areas(); row++) {
            if (priority[row]) {
                loci++;
                complete += strategies(row).size() == Strategy.values().length ? 1 : 0;
            }
        }
        return loci == 0 ? unknown(NO_LOCI) : exact(complete, loci);
    }

    private Set<Strategy> strategies(int row) {
        Set<Strategy> found = EnumSet.noneOf(Strategy.class);
        for (Column column : columns) {
            Strategy strategy = column.register().strategy();
            if (strategy != null && matrix.state(column.index(), row, column.threshold()) != CellState.ABSENT) {
                found.add(strategy);
            }
        }
        return found;
    }

    private Measure budget() {
        if (priority == null) {
            return unknown(NO_LOCI);
        }
        long all = 0;
        long there = 0;
        for (Column column : columns) {
            long[] planned = matrix.planned()[column.index()];
            for (int row = 0; row < planned.length; row++) {
                all += planned[row];
                there += priority[row] ? planned[row] : 0;
            }
            all += matrix.rests()[column.index()].jointPlanned();
        }
        return all == 0 ? unknown(NO_MONEY) : exact(there, all);
    }

    private Measure listing(long[] households) {
        long all = 0;
        long low = 0;
        long high = 0;
        for (int row = 0; row < households.length; row++) {
            long most = 0;
            long sum = 0;
            for (Column column : columns) {
                if (countsHouseholds(column)) {
                    long listed = Math.min(households[row], matrix.target()[column.index()][row]);
                    most = Math.max(most, listed);
                    sum += listed;
                }
            }
            all += households[row];
            low += most;
            high += Math.min(households[row], sum);
        }
        return all == 0 ? unknown(NO_GROUP) : bounds(low, high, all);
    }

    private Measure delivery(long[] households) {
        List<Column> wanted = columns.stream().filter(Column::required).toList();
        long all = 0;
        long low = 0;
        long high = 0;
        for (int row = 0; row < households.length; row++) {
            long least = households[row];
            long sum = 0;
            for (Column column : wanted) {
                long reached = Math.min(households[row], matrix.reached()[column.index()][row]);
                least = Math.min(least, reached);
                sum += reached;
            }
            all += households[row];
            high += least;
            low += Math.max(0, sum - (wanted.size() - 1) * households[row]);
        }
        return all == 0 ? unknown(NO_GROUP) : bounds(low, high, all);
    }

    private static boolean countsHouseholds(Column column) {
        return column.programme().unit().equals("households");
    }

    /** By row; an area above villages has those of the areas inside it. */
    private long[] households(Map<Integer, Long> groups) {
        long[] households = new long[matrix.areas()];
        if (groups.isEmpty() || households.length == 0) {
            return households;
        }
        int level = tree.levels()[matrix.places()[0]];
        int[] rowOf = new int[tree.size()];
        java.util.Arrays.fill(rowOf, -1);
        for (int row = 0; row < households.length; row++) {
            rowOf[matrix.places()[row]] = row;
        }
        for (int place = 0; place < tree.size(); place++) {
            Long count = groups.get(tree.ids()[place]);
            int at = count == null ? -1 : tree.above(place, level);
            if (at >= 0 && rowOf[at] >= 0) {
                households[rowOf[at]] += count;
            }
        }
        return households;
    }

    private static Measure unknown(LocalizedText reason) {
        return new Measure(null, null, 0, 0, reason);
    }

    private static Measure exact(long part, long whole) {
        BigDecimal share = percent(part, whole);
        return new Measure(share, share, part, whole, null);
    }

    private static Measure bounds(long low, long high, long whole) {
        return new Measure(percent(low, whole), percent(high, whole), high, whole, low == high ? null : BOUNDS);
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
