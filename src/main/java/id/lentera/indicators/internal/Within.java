package id.lentera.indicators.internal;

import id.lentera.areas.AreaCode;

/** How "inside this area" is asked of codes. */
final class Within {

    private Within() {}

    /** Pattern of the codes of everything below an area; every code below Indonesia. */
    static String prefix(AreaCode area) {
        return area.equals(AreaCode.INDONESIA) ? "%" : area.value() + ".%";
    }
}
