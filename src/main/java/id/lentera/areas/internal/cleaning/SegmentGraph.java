package id.lentera.areas.internal.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.noding.SegmentString;

/** Noded lines as unique segments between numbered points, and the chains they form between junctions. */
final class SegmentGraph {

    private final Map<Coordinate, Integer> numbers = new HashMap<>();
    private final List<Coordinate> points = new ArrayList<>();
    private final Set<Long> segments = new HashSet<>();

    SegmentGraph(Collection<? extends SegmentString> lines) {
        for (SegmentString line : lines) {
            int from = number(line.getCoordinate(0));
            for (int i = 1; i < line.size(); i++) {
                int to = number(line.getCoordinate(i));
                if (from != to) {
                    segments.add(key(from, to));
                }
                from = to;
            }
        }
    }

    /** One line per chain: far fewer edges for the polygonizer than one per segment. */
    List<LineString> chains(GeometryFactory factory) {
        int[][] neighbours = neighbours();
        List<LineString> chains = new ArrayList<>();
        for (int start = 0; start < neighbours.length; start++) {
            if (neighbours[start].length != 2) {
                trace(start, neighbours, factory, chains);
            }
        }
        for (int start = 0; start < neighbours.length; start++) {
            trace(start, neighbours, factory, chains);
        }
        return chains;
    }

    private void trace(int start, int[][] neighbours, GeometryFactory factory, List<LineString> chains) {
        for (int next : neighbours[start]) {
            if (!segments.remove(key(start, next))) {
                continue;
            }
            List<Coordinate> line = new ArrayList<>();
            line.add(points.get(start));
            line.add(points.get(next));
            int previous = start;
            int current = next;
            while (neighbours[current].length == 2 && current != start) {
                int onward = neighbours[current][0] == previous ? neighbours[current][1] : neighbours[current][0];
                if (!segments.remove(key(current, onward))) {
                    break;
                }
                line.add(points.get(onward));
                previous = current;
                current = onward;
            }
            chains.add(factory.createLineString(line.toArray(Coordinate[]::new)));
        }
    }

    private int[][] neighbours() {
        int[] degree = new int[points.size()];
        for (long segment : segments) {
            degree[(int) (segment >>> 32)]++;
            degree[(int) segment]++;
        }
        int[][] neighbours = new int[points.size()][];
        Arrays.setAll(neighbours, i -> new int[degree[i]]);
        for (long segment : segments) {
            int a = (int) (segment >>> 32);
            int b = (int) segment;
            neighbours[a][--degree[a]] = b;
            neighbours[b][--degree[b]] = a;
        }
        return neighbours;
    }

    private int number(Coordinate point) {
        Integer known = numbers.putIfAbsent(point, points.size());
        if (known != null) {
            return known;
        }
        points.add(point);
        return points.size() - 1;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
