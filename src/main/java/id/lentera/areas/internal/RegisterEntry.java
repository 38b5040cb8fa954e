package id.lentera.areas.internal;

import id.lentera.areas.AreaLevel;

/** One line of the register. */
public record RegisterEntry(String code, AreaLevel level, String name, String kind) {

    /** Code one level up; provinces belong to Indonesia. */
    String parentCode() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? "00" : code.substring(0, dot);
    }
}
