package id.lentera.areas.internal.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Gives narrow gaps between polygons to the neighbour with the longest shared border; wide ones (lakes, enclaves) stay open. */
final class Gaps {

    private static final double METRES_PER_DEGREE = 111_320;

    private final List<Polygon> faces;
    private final int[] owners;
    private final Map<LineSegment, List<Integer>> borders = new HashMap<>();

    private Gaps(List<Polygon> faces, int[] owners) {
        this.faces = faces;
        this.owners = owners;
    }

    /** Assigns gaps of less than {@code width} metres mean width in {@code owners}. Returns how many stay open. */
    static int fill(List<Polygon> faces, int[] owners, double width) {
        Gaps gaps = new Gaps(faces, owners);
        List<Integer> narrow = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] != Faces.NOBODY) {
                continue;
            }
            if (meanWidth(faces.get(i)) < width) {
                narrow.add(i);
            } else {
                open++;
            }
        }
        gaps.collectBorders(narrow);
        return open + gaps.assign(narrow);
    }

    /** Twice the area over the perimeter, which is the width of a long strip. */
    private static double meanWidth(Polygon face) {
        double shrink = Math.cos(Math.toRadians(face.getEnvelopeInternal().centre().y));
        double perimeter = 0;
        for (LinearRing ring : rings(face)) {
            for (int i = 1; i < ring.getNumPoints(); i++) {
                perimeter += metres(ring.getCoordinateN(i - 1), ring.getCoordinateN(i));
            }
        }
        return 2 * face.getArea() * shrink * METRES_PER_DEGREE * METRES_PER_DEGREE / perimeter;
    }

    private void collectBorders(List<Integer> gaps) {
        gaps.forEach(gap -> forEachSegment(gap, s -> borders.computeIfAbsent(s, _ -> new ArrayList<>(2))));
        for (int face = 0; face < owners.length; face++) {
            int number = face;
            forEachSegment(face, s -> {
                List<Integer> sides = borders.get(s);
                if (sides != null) {
                    sides.add(number);
                }
            });
        }
    }

    /** Gaps that touch only other gaps get their turn when those have an owner. */
    private int assign(List<Integer> gaps) {
        List<Integer> open = gaps;
        int before;
        do {
            Cancelled.check();
            before = open.size();
            List<Integer> left = new ArrayList<>();
            for (int gap : open) {
                owners[gap] = neighbour(gap);
                if (owners[gap] == Faces.NOBODY) {
                    left.add(gap);
                }
            }
            open = left;
        } while (!open.isEmpty() && open.size() < before);
        return open.size();
    }

    private int neighbour(int gap) {
        Map<Integer, Double> shared = new HashMap<>();
        forEachSegment(gap, s -> {
            for (int side : borders.getOrDefault(s, List.of())) {
                if (owners[side] != Faces.NOBODY) {
                    shared.merge(owners[side], metres(s.p0, s.p1), Double::sum);
                }
            }
        });
        return shared.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Faces.NOBODY);
    }

    private void forEachSegment(int face, Consumer<LineSegment> action) {
        for (LinearRing ring : rings(faces.get(face))) {
            for (int i = 1; i < ring.getNumPoints(); i++) {
                LineSegment segment = new LineSegment(ring.getCoordinateN(i - 1), ring.getCoordinateN(i));
                segment.normalize();
                action.accept(segment);
            }
        }
    }

    private static List<LinearRing> rings(Polygon face) {
        List<LinearRing> rings = new ArrayList<>();
        rings.add(face.getExteriorRing());
        for (int i = 0; i < face.getNumInteriorRing(); i++) {
            rings.add(face.getInteriorRingN(i));
        }
        return rings;
    }

    private static double metres(Coordinate a, Coordinate b) {
        double shrink = Math.cos(Math.toRadians((a.y + b.y) / 2));
        double dx = (a.x - b.x) * shrink;
        double dy = a.y - b.y;
        return Math.sqrt(dx * dx + dy * dy) * METRES_PER_DEGREE;
    }
}
