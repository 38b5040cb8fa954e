package id.lentera.areas;

/**
 * All areas as parallel arrays in the order of their codes (as characters), for computations that climb from area to area. Places are indexes into the
 * arrays.
 *
 * @param ids        keys in the database
 * @param fids       feature ids within the level
 * @param levels     numbers of levels
 * @param parents    place of the area one level up; -1 for Indonesia
 * @param registered false for polygons without a register entry and for codes that the register gave up
 */
public record AreaTree(
        int[] ids, int[] fids, byte[] levels, int[] parents, boolean[] registered, String[] codes, String[] names) {

    public int size() {
        return ids.length;
    }

    /** Place of the area of a level that holds this one, itself included; -1 where the level lies below. */
    public int above(int place, int level) {
        int at = place;
        while (at >= 0 && levels[at] > level) {
            at = parents[at];
        }
        return at >= 0 && levels[at] == level ? at : -1;
    }
}
