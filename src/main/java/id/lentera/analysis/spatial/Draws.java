package id.lentera.analysis.spatial;

/** Where permutations come from. Each area has a stream of its own, so that the number of threads changes nothing. */
public interface Draws {

    /** The stream of one area. */
    Stream forArea(int area, int others);

    /** Chooses others of an area, numbered 0 to others − 1. */
    interface Stream {

        /** Fills the first {@code count} places with different others; the rest is the stream's own. */
        int[] next(int count);
    }

    /** Repeatable: the same seed gives the same draws. */
    static Draws seeded(long seed) {
        return new SeededDraws(seed);
    }
}
