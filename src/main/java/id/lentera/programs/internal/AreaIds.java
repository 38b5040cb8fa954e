package id.lentera.programs.internal;

import java.util.OptionalInt;

/** Finds the key of an area by its code; a code of the wrong shape has none. */
public interface AreaIds {

    OptionalInt find(String code);
}
