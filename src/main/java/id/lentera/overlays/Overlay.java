package id.lentera.overlays;

import id.lentera.platform.LocalizedText;
import java.util.List;
import java.util.Set;

/**
 * A file of a reader, ready to be drawn.
 *
 * @param id       long and random; it is part of the address that the browser fetches
 * @param name     name of the layer in the file
 * @param features number of objects that are drawn
 * @param bounds   west, south, east and north in degrees
 * @param remarks  what was changed or assumed while reading, one sentence each
 * @param bytes    size in memory
 * @param slot     0, 1, 2 ...: no two overlays of a session have the same; colours follow it
 * @param opacity  per cent
 */
public record Overlay(
        String id,
        String name,
        int features,
        Set<Shape> shapes,
        List<Double> bounds,
        List<LocalizedText> remarks,
        int bytes,
        int slot,
        int opacity) {

    /** What the objects of a file look like on a map. */
    public enum Shape {
        POINT,
        LINE,
        POLYGON
    }

    Overlay withOpacity(int percent) {
        return new Overlay(id, name, features, shapes, bounds, remarks, bytes, slot, percent);
    }

    /** Where the browser of the same session fetches the objects. */
    public String url() {
        return "/api/overlays/" + id;
    }
}
