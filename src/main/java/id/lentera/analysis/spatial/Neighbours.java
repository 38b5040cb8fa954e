package id.lentera.analysis.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Who is next to whom among n areas: compressed lists, each sorted, without the area itself. Not necessarily symmetric. */
public final class Neighbours {

    private final int[] start;
    private final int[] index;

    private Neighbours(int[] start, int[] index) {
        this.start = start;
        this.index = index;
    }

    /** From pairs made by {@link #pair}; duplicates count once, pairs of an area with itself not at all. */
    static Neighbours of(int size, long[] pairs) {
        long[] sorted = Arrays.stream(pairs)
                .filter(pair -> (int) (pair >>> 32) != (int) pair)
                .sorted()
                .distinct()
                .toArray();
        int[] start = new int[size + 1];
        int[] index = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            start[(int) (sorted[i] >>> 32) + 1]++;
            index[i] = (int) sorted[i];
        }
        for (int i = 0; i < size; i++) {
            start[i + 1] += start[i];
        }
        return new Neighbours(start, index);
    }

    /** From one list for each area. */
    public static Neighbours of(int[]... lists) {
        return of(
                lists.length,
                IntStream.range(0, lists.length)
                        .boxed()
                        .flatMapToLong(i -> Arrays.stream(lists[i]).mapToLong(j -> pair(i, j)))
                        .toArray());
    }

    static long pair(int from, int to) {
        return (long) from << 32 | to;
    }

    /** How many areas there are. */
    public int size() {
        return start.length - 1;
    }

    /** How many neighbours an area has. */
    public int degree(int area) {
        return start[area + 1] - start[area];
    }

    /** The neighbours of an area in ascending order. */
    public int[] of(int area) {
        return Arrays.copyOfRange(index, start[area], start[area + 1]);
    }

    /** Whether the second is a neighbour of the first. */
    public boolean contains(int area, int other) {
        return Arrays.binarySearch(index, start[area], start[area + 1], other) >= 0;
    }

    /** How many links there are, each direction counted. */
    public int links() {
        return index.length;
    }

    /** The areas without any neighbour. */
    public int[] isolated() {
        return IntStream.range(0, size()).filter(i -> degree(i) == 0).toArray();
    }

    /** The neighbours among some of the areas, which are numbered anew in the order given. */
    public Neighbours among(int[] kept) {
        int[] number = new int[size()];
        Arrays.fill(number, -1);
        for (int i = 0; i < kept.length; i++) {
            number[kept[i]] = i;
        }
        long[] pairs = new long[index.length];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            for (int at = start[kept[i]]; at < start[kept[i] + 1]; at++) {
                if (number[index[at]] >= 0) {
                    pairs[count++] = pair(i, number[index[at]]);
                }
            }
        }
        return of(kept.length, Arrays.copyOf(pairs, count));
    }

    /** These links and more, each in both directions. */
    Neighbours and(long[] more) {
        long[] pairs = Arrays.copyOf(pairs(), index.length + 2 * more.length);
        for (int i = 0; i < more.length; i++) {
            pairs[index.length + 2 * i] = more[i];
            pairs[index.length + 2 * i + 1] = pair((int) more[i], (int) (more[i] >>> 32));
        }
        return of(size(), pairs);
    }

    /** Numbers the groups of areas that hang together; the number of a group is its first area. */
    public int[] groups() {
        int[] group = new int[size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int at = start[i]; at < start[i + 1]; at++) {
                int one = root(group, i);
                int other = root(group, index[at]);
                group[Math.max(one, other)] = Math.min(one, other);
            }
        }
        for (int i = 0; i < group.length; i++) {
            group[i] = root(group, i);
        }
        return group;
    }

    private static int root(int[] group, int area) {
        int at = area;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private long[] pairs() {
        long[] pairs = new long[index.length];
        for (int i = 0; i < size(); i++) {
            for (int at = start[i]; at < start[i + 1]; at++) {
                pairs[at] = pair(i, index[at]);
            }
        }
        return pairs;
    }

    int first(int area) {
        return start[area];
    }

    int at(int position) {
        return index[position];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Neighbours that && Arrays.equals(start, that.start) && Arrays.equals(index, that.index);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(start) + Arrays.hashCode(index);
    }
}
