package id.lentera.overlays.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/**
 * Reads well-known binary from untrusted files: every count is checked against the bytes that are left and against the budget before room
 * is made, and collections may not nest without end.
 */
final class Wkb {

    private static final int DEEPEST = 8;
    private static final int COLLECTION = 7;
    private static final int SMALLEST_PART = 5;

    private final ByteBuffer bytes;
    private final Budget budget;
    private boolean height;
    private boolean curved;

    Wkb(ByteBuffer bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    boolean height() {
        return height;
    }

    /** Whether a part was left out because it is an arc, a surface or the like. */
    boolean curved() {
        return curved;
    }

    @Nullable
    Geometry read() {
        return read(0);
    }

    private @Nullable Geometry read(int depth) {
        if (depth > DEEPEST) {
            throw Refusal.tooDeep();
        }
        need(SMALLEST_PART);
        bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = bytes.getInt();
        // Two conventions for a third and a fourth coordinate: thousands, and the highest bits.
        int flags = code >>> 29;
        int plain = code & 0x1FFFFFFF;
        boolean z = (flags & 4) != 0 || plain / 1000 == 1 || plain / 1000 == 3;
        boolean m = (flags & 2) != 0 || plain / 1000 == 2 || plain / 1000 == 3;
        if ((flags & 1) != 0) {
            need(Integer.BYTES);
            bytes.getInt();
        }
        int dimension = 2 + (z ? 1 : 0) + (m ? 1 : 0);
        height |= z;
        int type = plain % 1000;
        return switch (type) {
            case 1 -> point(dimension);
            case 2 -> Shapes.line(coordinates(dimension));
            case 3 -> polygon(dimension);
            case 4, 5, 6, COLLECTION -> collection(depth);
            default -> unsupported();
        };
    }

    private @Nullable Geometry point(int dimension) {
        double[] xy = coordinates(dimension, 1);
        return Shapes.point(xy[0], xy[1]);
    }

    private @Nullable Geometry polygon(int dimension) {
        int rings = count(Integer.BYTES);
        budget.vertices(rings);
        List<@Nullable LinearRing> list = new ArrayList<>();
        for (int i = 0; i < rings; i++) {
            list.add(Shapes.ring(coordinates(dimension)));
        }
        return Shapes.polygon(list);
    }

    private @Nullable Geometry collection(int depth) {
        int parts = count(SMALLEST_PART);
        budget.vertices(parts);
        List<@Nullable Geometry> list = new ArrayList<>();
        for (int i = 0; i < parts && !curved; i++) {
            ByteOrder order = bytes.order();
            list.add(read(depth + 1));
            bytes.order(order);
        }
        return curved ? null : Shapes.collect(list);
    }

    /** The length of an unknown kind is unknown too, so nothing after it can be read. */
    private @Nullable Geometry unsupported() {
        curved = true;
        return null;
    }

    private double[] coordinates(int dimension) {
        return coordinates(dimension, count(dimension * Double.BYTES));
    }

    private double[] coordinates(int dimension, int count) {
        need((long) count * dimension * Double.BYTES);
        budget.vertices(count);
        double[] xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            xy[2 * i] = bytes.getDouble();
            xy[2 * i + 1] = bytes.getDouble();
            bytes.position(bytes.position() + (dimension - 2) * Double.BYTES);
        }
        return xy;
    }

    private int count(int bytesEach) {
        need(Integer.BYTES);
        int count = bytes.getInt();
        if (count < 0) {
            throw Refusal.brokenGeoPackage();
        }
        need((long) count * bytesEach);
        return count;
    }

    private void need(long count) {
        if (bytes.remaining() < count) {
            throw Refusal.brokenGeoPackage();
        }
    }
}
