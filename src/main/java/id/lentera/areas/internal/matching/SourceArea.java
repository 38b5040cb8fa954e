package id.lentera.areas.internal.matching;

/**
 * A polygon of the boundary source without its geometry.
 *
 * @param level    1 province to 4 village
 * @param id       key in the source, unique within the level
 * @param parentId key of the polygon one level up; empty for provinces
 * @param name     as written there, without blanks
 * @param type     what the source calls it: Kabupaten, Kota, Desa, WaterBody ...
 * @param bpsCode  BPS code of the source's division (2013), {@code NA} where it has none
 */
public record SourceArea(int level, String id, String parentId, String name, String type, String bpsCode) {

    /** Lakes and reservoirs are drawn like areas, under a type or a name of their own. */
    public boolean isWater() {
        return type.equals("WaterBody") || name.equalsIgnoreCase("Danau/waduk");
    }
}
