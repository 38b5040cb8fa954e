package id.lentera.convergence;

/**
 * Deliveries added up by programme and area. The first index is the programme, the second the area. Sums hold what is known.
 *
 * @param places     places of the areas in the tree, in the order of codes
 * @param deliveries how many deliveries each cell sums
 * @param noTarget   how many of them have no known target
 * @param noReached  how many of them say nothing about who was reached
 * @param outOfUse   how many of those reached are served no more
 * @param joint      whether a figure is shared with other areas; it is in no cell but in {@link Rest#jointReached}
 * @param jointReach whether such a figure says that somebody was reached
 */
public record Matrix(
        int[] places,
        long[][] target,
        long[][] reached,
        long[][] planned,
        long[][] spent,
        int[][] deliveries,
        int[][] noTarget,
        int[][] noReached,
        long[][] outOfUse,
        boolean[][] joint,
        boolean[][] jointReach,
        Rest[] rests) {

    /**
     * What a programme's cells don't hold, so that cells and rest are all its deliveries.
     *
     * @param joint     deliveries published for several areas together
     * @param notPlaced deliveries of wider areas, of areas half outside and of codes that are no more
     * @param contained deliveries that a published figure of a wider area inside the matrix holds already
     * @param earlier   standings that a later year replaced
     */
    public record Rest(
            int joint,
            long jointTarget,
            long jointReached,
            long jointPlanned,
            int notPlaced,
            int contained,
            int earlier) {}

    public int areas() {
        return places.length;
    }

    public int programmes() {
        return rests.length;
    }

    /** Whether target and reached of the cell are known in full, so that there is a coverage and a gap. */
    public boolean comparable(int programme, int area) {
        return deliveries[programme][area] > 0
                && noTarget[programme][area] == 0
                && noReached[programme][area] == 0
                && !joint[programme][area];
    }

    /** @param threshold share of the target in percent */
    public CellState state(int programme, int area, int threshold) {
        if (deliveries[programme][area] == 0 && !joint[programme][area]) {
            return CellState.ABSENT;
        }
        long count = reached[programme][area];
        if (count == 0) {
            return jointReach[programme][area] ? CellState.PRESENT : CellState.PLANNED;
        }
        if (outOfUse[programme][area] == count) {
            return CellState.OUT_OF_USE;
        }
        long wanted = target[programme][area];
        if (!comparable(programme, area) || wanted == 0) {
            return CellState.PRESENT;
        }
        if (count > wanted) {
            return CellState.ABOVE_TARGET;
        }
        return count * 100 >= threshold * wanted ? CellState.MET : CellState.BELOW_THRESHOLD;
    }
}
