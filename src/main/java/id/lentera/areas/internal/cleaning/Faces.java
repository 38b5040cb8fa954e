package id.lentera.areas.internal.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** Says which source polygon a face belongs to: of all that contain its interior point the smallest, so that none is swallowed. */
final class Faces {

    static final int NOBODY = -1;

    private final STRtree tree = new STRtree();
    private final List<OwnedPolygon> parts;
    private final Map<Integer, IndexedPointInAreaLocator> locators = new HashMap<>();
    private final double[] areas;

    Faces(List<OwnedPolygon> parts) {
        this.parts = parts;
        this.areas = new double[parts.size()];
        for (int i = 0; i < areas.length; i++) {
            Polygon polygon = parts.get(i).polygon();
            areas[i] = polygon.getArea();
            tree.insert(polygon.getEnvelopeInternal(), i);
        }
    }

    /** Owner of each face, {@link #NOBODY} for gaps. */
    int[] owners(List<Polygon> faces) {
        int[] owners = new int[faces.size()];
        for (int i = 0; i < owners.length; i++) {
            Cancelled.check();
            owners[i] = owner(InteriorPointArea.getInteriorPoint(faces.get(i)));
        }
        return owners;
    }

    private int owner(Coordinate point) {
        int best = NOBODY;
        for (Object candidate : tree.query(new Envelope(point))) {
            int part = (Integer) candidate;
            if ((best == NOBODY || areas[part] < areas[best]) && contains(part, point)) {
                best = part;
            }
        }
        return best == NOBODY ? NOBODY : parts.get(best).owner();
    }

    private boolean contains(int part, Coordinate point) {
        return locators.computeIfAbsent(
                                part,
                                p -> new IndexedPointInAreaLocator(parts.get(p).polygon()))
                        .locate(point)
                != Location.EXTERIOR;
    }

    /** The faces of each owner; gaps that stay open are left out. */
    static Map<Integer, List<Polygon>> group(List<Polygon> faces, int[] owners) {
        Map<Integer, List<Polygon>> groups = new HashMap<>();
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] != NOBODY) {
                groups.computeIfAbsent(owners[i], _ -> new ArrayList<>()).add(faces.get(i));
            }
        }
        return groups;
    }
}
