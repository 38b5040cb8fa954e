package id.lentera.overlays.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the nested arrays of a geometry before its type may be known. */
final class GeoJsonCoordinates {

    private static final int DEEPEST = 4;

    private GeoJsonCoordinates() {}

    /** A position, a list of positions (kept flat), or a list of lists. */
    static final class Node {

        private double[] xy = new double[0];
        private int length;
        private final List<Node> children = new ArrayList<>(0);
        private boolean position;
        private boolean height;

        boolean height() {
            return height || children.stream().anyMatch(Node::height);
        }

        /** Makes a geometry of the type; null when the arrays don't fit it. */
        @Nullable
        Geometry geometry(String type) {
            return switch (type) {
                case "Point" -> length == 2 ? Shapes.point(xy[0], xy[1]) : null;
                case "MultiPoint" -> Shapes.collect(points());
                case "LineString" -> Shapes.line(positions());
                case "MultiLineString" ->
                    Shapes.collect(children.stream()
                            .map(line -> Shapes.line(line.positions()))
                            .toList());
                case "Polygon" -> polygon();
                case "MultiPolygon" ->
                    Shapes.collect(children.stream().map(Node::polygon).toList());
                default -> null;
            };
        }

        private double[] positions() {
            return Arrays.copyOf(xy, length);
        }

        private List<@Nullable Geometry> points() {
            List<@Nullable Geometry> points = new ArrayList<>();
            for (int i = 0; i + 1 < length; i += 2) {
                points.add(Shapes.point(xy[i], xy[i + 1]));
            }
            return points;
        }

        private @Nullable Polygon polygon() {
            return Shapes.polygon(
                    children.stream().map(ring -> Shapes.ring(ring.positions())).toList());
        }

        private void add(double x, double y) {
            if (length + 2 > xy.length) {
                xy = Arrays.copyOf(xy, Math.max(2, xy.length * 2));
            }
            xy[length++] = x;
            xy[length++] = y;
        }
    }

    /** Reads the value at the parser, which may be anything. */
    static @Nullable Node read(JsonParser parser, Budget budget) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return null;
        }
        return readArray(parser, budget, 1);
    }

    private static Node readArray(JsonParser parser, Budget budget, int depth) {
        if (depth > DEEPEST) {
            throw Refusal.tooDeep();
        }
        Node node = new Node();
        double[] position = {Double.NaN, Double.NaN};
        int numbers = 0;
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                append(node, readArray(parser, budget, depth + 1), budget);
            } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                if (numbers < 2) {
                    position[numbers] = parser.getDoubleValue();
                }
                numbers++;
            } else {
                parser.skipChildren();
            }
        }
        if (numbers > 0) {
            budget.vertices(1);
            node.add(position[0], position[1]);
            node.height = numbers > 2;
            node.position = true;
        }
        return node;
    }

    /** A single position joins the flat list; a list becomes a child. An empty list costs as much as a point, so that millions are refused. */
    private static void append(Node parent, Node child, Budget budget) {
        if (child.position && child.children.isEmpty()) {
            parent.add(child.xy[0], child.xy[1]);
            parent.height |= child.height;
        } else {
            budget.vertices(1);
            parent.children.add(child);
        }
    }
}
