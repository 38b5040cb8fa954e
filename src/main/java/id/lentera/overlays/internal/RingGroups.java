package id.lentera.overlays.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.index.strtree.STRtree;

/** Shapefiles list rings without saying which hole belongs to which outline: outlines run clockwise, holes the other way. */
final class RingGroups {

    private final Budget budget;

    RingGroups(Budget budget) {
        this.budget = budget;
    }

    @Nullable
    Geometry polygon(List<double[]> arrays) {
        List<LinearRing> outlines = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (double[] array : arrays) {
            LinearRing ring = Shapes.ring(array);
            if (ring != null) {
                (Orientation.isCCW(ring.getCoordinateSequence()) ? holes : outlines).add(ring);
            }
        }
        if (outlines.isEmpty()) {
            // Some programmes write every ring the wrong way round.
            outlines = holes;
            holes = List.of();
        }
        Map<LinearRing, List<LinearRing>> groups = assign(outlines, holes);
        return Shapes.collect(outlines.stream()
                .map(outline -> Shapes.polygon(groups.get(outline)))
                .toList());
    }

    private Map<LinearRing, List<LinearRing>> assign(List<LinearRing> outlines, List<LinearRing> holes) {
        Map<LinearRing, List<LinearRing>> groups = new java.util.IdentityHashMap<>();
        outlines.forEach(outline -> groups.put(outline, new ArrayList<>(List.of(outline))));
        if (holes.isEmpty()) {
            return groups;
        }
        STRtree index = new STRtree();
        outlines.forEach(outline -> index.insert(outline.getEnvelopeInternal(), outline));
        for (LinearRing hole : holes) {
            LinearRing owner = outlines.size() == 1 ? outlines.getFirst() : owner(hole, index);
            // A hole in nothing is land that was written the wrong way round.
            if (owner != null) {
                Objects.requireNonNull(groups.get(owner)).add(hole);
            }
        }
        return groups;
    }

    private @Nullable LinearRing owner(LinearRing hole, STRtree index) {
        Coordinate inside = hole.getCoordinateN(0);
        List<LinearRing> candidates = new ArrayList<>();
        for (Object found : index.query(hole.getEnvelopeInternal())) {
            budget.alive();
            LinearRing outline = (LinearRing) found;
            if (PointLocation.isInRing(inside, outline.getCoordinates())) {
                candidates.add(outline);
            }
        }
        return candidates.stream()
                .min(Comparator.comparingDouble(
                        ring -> ring.getEnvelopeInternal().getArea()))
                .orElse(null);
    }
}
