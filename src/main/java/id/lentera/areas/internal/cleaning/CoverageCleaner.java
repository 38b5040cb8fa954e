package id.lentera.areas.internal.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Turns polygons drawn one by one into a coverage: all rings are noded on a grid, every face between them gets one owner, narrow gaps
 * are filled. Faces of different owners then share their borders exactly.
 *
 * @param gridPerDegree    grid lines per degree; 10,000 is the source's own precision of about 11 m
 * @param widestGapMetres  gaps with a smaller mean width are slips of drawing, wider ones are real
 */
public record CoverageCleaner(double gridPerDegree, double widestGapMetres, GeometryFactory factory) {

    /**
     * The faces of a component by owner.
     *
     * @param gapsLeft  enclosed gaps that stay open
     */
    public record Cleaned(Map<Integer, List<Polygon>> faces, int gapsLeft) {}

    public Cleaned clean(Component component) {
        SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(gridPerDegree));
        noder.computeNodes(lines(component));
        Cancelled.check();
        @SuppressWarnings("unchecked")
        List<SegmentString> noded = new ArrayList<>(noder.getNodedSubstrings());
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(new SegmentGraph(noded).chains(factory));
        Cancelled.check();
        List<Polygon> faces = faces(polygonizer);
        int[] owners = new Faces(component.parts()).owners(faces);
        int gapsLeft = Gaps.fill(faces, owners, widestGapMetres);
        return new Cleaned(Faces.group(faces, owners), gapsLeft);
    }

    /** The polygonizer gives faces and their first points by chance; in this order the same input always becomes the same coverage. */
    private static List<Polygon> faces(Polygonizer polygonizer) {
        @SuppressWarnings("unchecked")
        List<Polygon> faces = new ArrayList<>(polygonizer.getPolygons());
        faces.forEach(Polygon::normalize);
        faces.sort(Comparator.naturalOrder());
        return faces;
    }

    private static List<SegmentString> lines(Component component) {
        List<SegmentString> lines = new ArrayList<>();
        for (OwnedPolygon part : component.parts()) {
            add(part.polygon().getExteriorRing(), lines);
            for (int i = 0; i < part.polygon().getNumInteriorRing(); i++) {
                add(part.polygon().getInteriorRingN(i), lines);
            }
        }
        return lines;
    }

    private static void add(LinearRing ring, List<SegmentString> lines) {
        lines.add(new NodedSegmentString(ring.getCoordinates(), null));
    }
}
