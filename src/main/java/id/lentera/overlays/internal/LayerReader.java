package id.lentera.overlays.internal;

import java.io.IOException;
import java.util.Map;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** One layer of a file. It is read twice: once to learn where it lies and how large it is, once to write it. */
interface LayerReader extends AutoCloseable {

    /** Name of the layer. */
    String name();

    /** Hands on every object in the order of the file. */
    void read(Budget budget, Visitor visitor) throws IOException;

    /** The system of the coordinates, complete after the first pass; null when the file names none. */
    @Nullable
    CoordinateReferenceSystem crs();

    /** What the reader itself assumed or left out. */
    void remark(Remarks remarks);

    @Override
    void close() throws IOException;

    /** Takes objects. */
    interface Visitor {

        /** Whether attributes are wanted at all. */
        boolean wantsAttributes();

        void visit(Feature feature);
    }

    /**
     * An object as the file has it, in the file's coordinates.
     *
     * @param geometry null for none, or for one of a kind that can't be drawn
     * @param height   whether the file gave a third coordinate
     * @param curved   whether the geometry was left out because of its kind
     */
    record Feature(@Nullable Geometry geometry, boolean height, boolean curved, Map<String, Object> attributes) {}
}
