package id.lentera.analysis.spatial;

import java.util.SplittableRandom;

/** The first places of a Fisher-Yates shuffle; a shuffled array is as good a start for the next draw as a sorted one. */
record SeededDraws(long seed) implements Draws {

    /** Weyl constant of SplittableRandom: neighbouring areas get streams far apart. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    @Override
    public Stream forArea(int area, int others) {
        SplittableRandom random = new SplittableRandom(new SplittableRandom(seed + GOLDEN * area).nextLong());
        int[] places = new int[others];
        for (int i = 0; i < others; i++) {
            places[i] = i;
        }
        return count -> {
            for (int i = 0; i < count; i++) {
                int j = i + random.nextInt(others - i);
                int chosen = places[j];
                places[j] = places[i];
                places[i] = chosen;
            }
            return places;
        };
    }
}
