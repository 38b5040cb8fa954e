package id.lentera.areas;

/**
 * All areas of a level within an area, in id order, as parallel arrays: what joins tiles and value arrays.
 *
 * @param ids        feature ids, ascending
 * @param parents    codes of the areas one level up
 * @param registered false where a polygon has no register entry
 */
public record AreaIndex(int[] ids, String[] codes, String[] names, String[] parents, boolean[] registered) {}
