package id.lentera.areas;

import org.jspecify.annotations.Nullable;

/**
 * One administrative area.
 *
 * @param id         key in the database
 * @param fid        dense number within the level: feature id in tiles and index into value arrays
 * @param bpsCode    code of the same area in the BPS system, where one is known that still fits its parent
 * @param kind       NATION, PROVINCE, KABUPATEN, KOTA, KECAMATAN, DESA, KELURAHAN, DESA_ADAT or UNREGISTERED
 * @param parentId   key of the area one level up; null for Indonesia only
 * @param registered false for a polygon of the boundary source that matched no register entry
 */
public record Area(
        int id,
        AreaLevel level,
        int fid,
        AreaCode code,
        @Nullable String bpsCode,
        String name,
        String kind,
        @Nullable Integer parentId,
        boolean registered) {}
