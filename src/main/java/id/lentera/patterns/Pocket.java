package id.lentera.patterns;

import id.lentera.areas.AreaCode;

/**
 * A village where both share and number of those in need reach the references of its kabupaten.
 *
 * @param rate    percent of households or people in need
 * @param number  how many
 * @param cluster number of the group of pockets that hang together by common borders, from 1, the largest first
 * @param demo    whether it rests on a demonstration value
 */
public record Pocket(AreaCode code, String name, double rate, double number, int cluster, boolean demo) {}
