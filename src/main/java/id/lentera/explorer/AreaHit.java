package id.lentera.explorer;

import id.lentera.areas.AreaCode;

/**
 * An area that a search found.
 *
 * @param where names of the areas above, nearest first
 * @param codes its codes in both systems
 */
record AreaHit(AreaCode code, String name, String where, String codes) {}
