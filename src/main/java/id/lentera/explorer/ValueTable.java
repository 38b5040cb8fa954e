package id.lentera.explorer;

import id.lentera.analysis.Ranking;
import id.lentera.areas.AreaIndex;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.indicators.ValueArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The areas of a map with value, rank and class. Rank 1 is where the need is greatest: the highest figure where high is bad, the
 * lowest where high is good. Absent and demonstration values have no rank and come last in any order but the one by name.
 */
final class ValueTable {

    /** What the lines are ordered by. */
    enum Order {
        RANK,
        NAME,
        VALUE
    }

    private final AreaIndex index;
    private final ValueArray values;
    private final @Nullable ValueArray other;
    private final double[] edges;
    private final int[] positions;
    private final int[] listed;
    private final int[] ranks;
    private final Alphabet alphabet;

    /**
     * Index and values name the same areas in the same order of ids; an id that only one of them knows is left out.
     *
     * @param other figures of the other side of a comparison; null without one
     */
    ValueTable(AreaIndex index, ValueArray values, @Nullable ValueArray other, Direction direction, double[] edges) {
        this.index = index;
        this.other = other;
        this.values = values;
        this.edges = edges;
        positions = IntStream.range(0, values.ids().length)
                .filter(i -> place(i) >= 0)
                .toArray();
        listed = positions;
        alphabet = new Alphabet(index.names());
        double[] ranked = values.values().clone();
        for (int i = 0; i < ranked.length; i++) {
            if (values.states()[i] != ValueArray.VALUE) {
                ranked[i] = Double.NaN;
            }
        }
        ranks = direction == Direction.HIGHER_IS_BETTER ? Ranking.lowestFirst(ranked) : Ranking.highestFirst(ranked);
    }

    private ValueTable(ValueTable all, int[] listed) {
        index = all.index;
        values = all.values;
        other = all.other;
        edges = all.edges;
        positions = all.positions;
        ranks = all.ranks;
        alphabet = all.alphabet;
        this.listed = listed;
    }

    /** The same, listing only the areas whose id passes; ranks stay those among all. */
    ValueTable only(IntPredicate passes) {
        return new ValueTable(
                this,
                IntStream.of(positions)
                        .filter(i -> passes.test(values.ids()[i]))
                        .toArray());
    }

    int size() {
        return listed.length;
    }

    /** How many areas have a rank. */
    int ranked() {
        return (int) Arrays.stream(positions).filter(i -> ranks[i] > 0).count();
    }

    List<ValueRow> page(Order order, boolean ascending, int offset, int limit) {
        return sorted(order, ascending).skip(offset).limit(limit).map(this::row).toList();
    }

    Optional<ValueRow> find(String code) {
        return Arrays.stream(positions)
                .filter(i -> index.codes()[place(i)].equals(code))
                .mapToObj(this::row)
                .findFirst();
    }

    /** Line number of an area in an order, from 0. */
    Optional<Integer> line(String code, Order order, boolean ascending) {
        int line = sorted(order, ascending)
                .map(i -> index.codes()[place(i)])
                .toList()
                .indexOf(code);
        return line < 0 ? Optional.empty() : Optional.of(line);
    }

    private Stream<Integer> sorted(Order order, boolean ascending) {
        return Arrays.stream(listed).boxed().sorted(comparator(order, ascending));
    }

    private Comparator<Integer> comparator(Order order, boolean ascending) {
        int[] places = alphabet.places();
        Comparator<Integer> byName = Comparator.comparingInt(i -> places[place(i)]);
        return switch (order) {
            case NAME -> ascending ? byName : byName.reversed();
            case VALUE ->
                absentLast(i -> Double.isNaN(values.values()[i]))
                        .thenComparing(directed(Comparator.comparingDouble(i -> values.values()[i]), ascending))
                        .thenComparing(byName);
            case RANK ->
                absentLast(i -> ranks[i] == 0)
                        .thenComparing(absentLast(i -> values.states()[i] == ValueArray.UNREGISTERED))
                        .thenComparing(directed(Comparator.comparingInt(i -> ranks[i]), ascending))
                        .thenComparing(byName);
        };
    }

    private static Comparator<Integer> absentLast(Predicate<Integer> absent) {
        return Comparator.comparing(absent::test);
    }

    private static Comparator<Integer> directed(Comparator<Integer> comparator, boolean ascending) {
        return ascending ? comparator : comparator.reversed();
    }

    private ValueRow row(int i) {
        double value = values.values()[i];
        int place = place(i);
        return new ValueRow(
                index.codes()[place],
                index.names()[place],
                index.parents()[place],
                Double.isNaN(value) ? null : value,
                values.states()[i],
                ranks[i],
                classOf(value),
                otherValue(values.ids()[i]));
    }

    private @Nullable Double otherValue(int id) {
        int position = other == null ? -1 : Arrays.binarySearch(other.ids(), id);
        return position < 0 || Double.isNaN(other.values()[position]) ? null : other.values()[position];
    }

    /** The lower edge belongs to a class, the last class is closed. */
    private int classOf(double value) {
        return classOf(value, edges);
    }

    /** 1 for the lowest class, 0 for a figure without one. */
    static int classOf(double value, double[] edges) {
        if (Double.isNaN(value) || edges.length < 2 || value < edges[0] || value > edges[edges.length - 1]) {
            return 0;
        }
        int number = 1;
        while (number < edges.length - 1 && value >= edges[number]) {
            number++;
        }
        return number;
    }

    private int place(int i) {
        int id = values.ids()[i];
        return i < index.ids().length && index.ids()[i] == id ? i : Arrays.binarySearch(index.ids(), id);
    }
}
