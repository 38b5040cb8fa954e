package id.lentera.convergence.internal;

import id.lentera.areas.AreaTree;
import id.lentera.convergence.Matrix;
import id.lentera.programs.DeliveryFacts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds deliveries up by programme and area, by the rules of the coverage table: nothing is counted twice and nothing is split. A
 * figure of a wider area contains those of the areas inside it, a later standing replaces an earlier one, a joint figure stays joint.
 */
final class MatrixEngine {

    private static final int PLACE_BITS = 20;
    private static final int MOST_YEARS = 4096;

    private final AreaTree tree;
    private final DeliveryFacts facts;
    private final boolean[] stock;
    private final int[] placeOf;

    /** @param stock by programme of the facts: whether each year restates the standing */
    MatrixEngine(AreaTree tree, DeliveryFacts facts, boolean[] stock) {
        this.tree = tree;
        this.facts = facts;
        this.stock = stock;
        placeOf = new int[Arrays.stream(tree.ids()).max().orElse(0) + 1];
        Arrays.fill(placeOf, -1);
        for (int i = 0; i < tree.size(); i++) {
            placeOf[tree.ids()[i]] = i;
        }
    }

    /** @param year null for all years together */
    Matrix compute(int level, int within, @Nullable Integer year) {
        int withinLevel = tree.levels()[within];
        int[] places = IntStream.range(0, tree.size())
                .filter(i -> tree.levels()[i] == level && tree.registered()[i] && tree.above(i, withinLevel) == within)
                .toArray();
        int[] rowOf = new int[tree.size()];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < places.length; row++) {
            rowOf[places[row]] = row;
        }
        int[] here = IntStream.range(0, facts.size())
                .filter(d -> (year == null || facts.year()[d] == year) && concerns(d, within, withinLevel))
                .toArray();
        boolean[] current = latest(here);
        long[] published = level == 4 ? new long[0] : published(here, current, level);
        MatrixCells cells = new MatrixCells(facts, places);
        int[] rows = new int[facts.areas().length == 0 ? 1 : longest()];
        for (int i = 0; i < here.length; i++) {
            if (!current[i]) {
                cells.leaveOut(here[i], MatrixCells.Placing.EARLIER);
            } else {
                place(cells, here[i], level, rowOf, rows, published);
            }
        }
        return cells.finish();
    }

    private void place(MatrixCells cells, int delivery, int level, int[] rowOf, int[] rows, long[] published) {
        int count = 0;
        for (int a = facts.areaStart()[delivery]; a < facts.areaStart()[delivery + 1]; a++) {
            int at = tree.above(placeOf(a), level);
            int row = at < 0 ? -1 : rowOf[at];
            if (row < 0) {
                cells.leaveOut(delivery, MatrixCells.Placing.NOT_PLACED);
                return;
            }
            boolean known = false;
            for (int i = 0; i < count; i++) {
                known |= rows[i] == row;
            }
            if (!known) {
                rows[count++] = row;
            }
        }
        if (published.length > 0 && contained(delivery, published)) {
            cells.leaveOut(delivery, MatrixCells.Placing.CONTAINED);
        } else if (count == 1) {
            cells.place(delivery, rows[0]);
        } else {
            cells.share(delivery, rows, count);
        }
    }

    /** Whether one published figure of an area above holds all areas of this one. */
    private boolean contained(int delivery, long[] published) {
        int first = placeOf(facts.areaStart()[delivery]);
        for (int above = tree.parents()[first]; above >= 0; above = tree.parents()[above]) {
            if (Arrays.binarySearch(published, key(delivery, above)) >= 0 && allInside(delivery, above)) {
                return true;
            }
        }
        return false;
    }

    private boolean allInside(int delivery, int above) {
        for (int a = facts.areaStart()[delivery]; a < facts.areaStart()[delivery + 1]; a++) {
            if (tree.above(placeOf(a), tree.levels()[above]) != above) {
                return false;
            }
        }
        return true;
    }

    private long[] published(int[] here, boolean[] current, int level) {
        return IntStream.range(0, here.length)
                .filter(i -> current[i] && !facts.joint(here[i]))
                .filter(i -> tree.levels()[placeOf(facts.areaStart()[here[i]])] >= level)
                .mapToLong(i -> key(here[i], placeOf(facts.areaStart()[here[i]])))
                .sorted()
                .toArray();
    }

    /** Years add up for a flow, so only figures of the same year contain each other. */
    private long key(int delivery, int place) {
        int programme = facts.programme()[delivery];
        long year = stock[programme] ? 0 : facts.year()[delivery];
        return ((long) programme * MOST_YEARS + year << PLACE_BITS) | place;
    }

    /** Of figures that restate a standing: the latest year of each list of areas. */
    private boolean[] latest(int[] here) {
        Map<List<Integer>, Integer> years = new HashMap<>();
        for (int delivery : here) {
            if (stock[facts.programme()[delivery]]) {
                years.merge(standing(delivery), facts.year()[delivery], Math::max);
            }
        }
        boolean[] current = new boolean[here.length];
        for (int i = 0; i < here.length; i++) {
            current[i] = !stock[facts.programme()[here[i]]] || facts.year()[here[i]] >= years.get(standing(here[i]));
        }
        return current;
    }

    private List<Integer> standing(int delivery) {
        return IntStream.concat(
                        IntStream.of(facts.programme()[delivery]),
                        IntStream.range(facts.areaStart()[delivery], facts.areaStart()[delivery + 1])
                                .map(a -> facts.areas()[a])
                                .sorted())
                .boxed()
                .toList();
    }

    private boolean concerns(int delivery, int within, int withinLevel) {
        for (int a = facts.areaStart()[delivery]; a < facts.areaStart()[delivery + 1]; a++) {
            int place = placeOf(a);
            if (tree.above(place, withinLevel) == within || tree.above(within, tree.levels()[place]) == place) {
                return true;
            }
        }
        return false;
    }

    private int placeOf(int area) {
        return placeOf[facts.areas()[area]];
    }

    private int longest() {
        int most = 1;
        for (int d = 0; d < facts.size(); d++) {
            most = Math.max(most, facts.areaStart()[d + 1] - facts.areaStart()[d]);
        }
        return most;
    }
}
