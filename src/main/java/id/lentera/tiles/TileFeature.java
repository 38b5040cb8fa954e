package id.lentera.tiles;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * One area of a layer to bake.
 *
 * @param fid      positive id, unique within the layer; all that a polygon in a tile carries
 * @param geometry polygon or multipolygon in EPSG:4326, longitude first; together the features are one valid coverage
 * @param label    point of the label in EPSG:4326
 * @param code     code and name travel with the label point only
 */
public record TileFeature(int fid, Geometry geometry, Point label, String code, String name) {}
