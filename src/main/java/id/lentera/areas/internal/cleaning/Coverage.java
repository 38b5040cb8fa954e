package id.lentera.areas.internal.cleaning;

import java.util.Map;

/**
 * The result of cleaning.
 *
 * @param shapes         by code, all levels
 * @param cleanedDegrees by owner: square degrees after cleaning, 0 for a polygon that was lost
 * @param gapsLeft       enclosed gaps that are too wide to be slips
 */
public record Coverage(Map<String, Shape> shapes, double[] cleanedDegrees, int gapsLeft) {}
