package id.lentera.areas.internal.matching;

import id.lentera.areas.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * An area of the register as matching sees it.
 *
 * @param key     normalised name
 * @param bpsCode today's BPS code where it is known
 */
public record RegisterArea(
        int id,
        int fid,
        AreaLevel level,
        String code,
        String name,
        String key,
        String kind,
        @Nullable String bpsCode) {

    public String parentCode() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? "00" : code.substring(0, dot);
    }

    /** First part of the code. */
    public String provinceCode() {
        return code.substring(0, 2);
    }
}
