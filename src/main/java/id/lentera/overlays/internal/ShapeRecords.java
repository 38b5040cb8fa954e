package id.lentera.overlays.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The records of a {@code .shp} file, after Esri's published description of the format. */
final class ShapeRecords {

    private static final int MAGIC = 9994;
    private static final int HEADER = 100;
    private static final int RECORD_HEADER = 8;
    private static final int CHUNK = 8192;
    private static final int BOX = 32;

    private static final int NOTHING = 0;
    private static final int POINT = 1;
    private static final int LINE = 3;
    private static final int POLYGON = 5;
    private static final int POINTS = 8;
    private static final int MULTIPATCH = 31;

    private final InputStream in;
    private final Budget budget;
    private long left;

    ShapeRecords(InputStream in, Budget budget) throws IOException {
        this.in = in;
        this.budget = budget;
        ByteBuffer header = LittleEndian.read(in, HEADER);
        if (header.order(ByteOrder.BIG_ENDIAN).getInt(0) != MAGIC) {
            throw Refusal.brokenShapefile();
        }
    }

    /** A record. Types 11 to 18 carry heights, 21 to 28 measures only. */
    record Shape(@Nullable Geometry geometry, boolean height, boolean unsupported) {}

    /** Takes shapes. */
    interface Sink {
        void accept(Shape shape) throws IOException;
    }

    void forEach(Sink sink) throws IOException {
        byte[] header = in.readNBytes(RECORD_HEADER);
        while (header.length == RECORD_HEADER) {
            left = 2L * ByteBuffer.wrap(header).getInt(4);
            if (left < Integer.BYTES) {
                throw Refusal.brokenShapefile();
            }
            budget.feature();
            Shape shape = shape();
            in.skipNBytes(left);
            sink.accept(shape);
            header = in.readNBytes(RECORD_HEADER);
        }
        if (header.length > 0) {
            throw new EOFException();
        }
    }

    /** Reads what is drawn; heights and measures stand behind it and are skipped. */
    private Shape shape() throws IOException {
        int type = take(Integer.BYTES).getInt();
        if (type == MULTIPATCH) {
            return new Shape(null, true, true);
        }
        boolean height = type > 10 && type < 20;
        Geometry geometry =
                switch (type % 10) {
                    case NOTHING -> null;
                    case POINT -> point();
                    case POINTS -> points();
                    case LINE ->
                        Shapes.collect(parts().stream().map(Shapes::line).toList());
                    case POLYGON -> new RingGroups(budget).polygon(parts());
                    default -> throw Refusal.brokenShapefile();
                };
        return new Shape(geometry, height && geometry != null, false);
    }

    private @Nullable Geometry point() throws IOException {
        budget.vertices(1);
        ByteBuffer position = take(2 * Double.BYTES);
        return Shapes.point(position.getDouble(), position.getDouble());
    }

    private @Nullable Geometry points() throws IOException {
        double[] xy = coordinates(take(BOX + Integer.BYTES).getInt(BOX));
        List<@Nullable Geometry> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(Shapes.point(xy[i], xy[i + 1]));
        }
        return Shapes.collect(points);
    }

    private List<double[]> parts() throws IOException {
        ByteBuffer head = take(BOX + 2 * Integer.BYTES);
        int parts = head.getInt(BOX);
        int count = head.getInt(BOX + Integer.BYTES);
        need(parts, Integer.BYTES);
        budget.vertices(parts);
        ByteBuffer starts = take(parts * Integer.BYTES);
        double[] xy = coordinates(count);
        List<double[]> arrays = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            int from = starts.getInt(i * Integer.BYTES);
            int to = i + 1 < parts ? starts.getInt((i + 1) * Integer.BYTES) : count;
            if (from < 0 || to < from || to > count) {
                throw Refusal.brokenShapefile();
            }
            arrays.add(Arrays.copyOfRange(xy, 2 * from, 2 * to));
        }
        return arrays;
    }

    private double[] coordinates(int count) throws IOException {
        need(count, 2 * Double.BYTES);
        budget.vertices(count);
        double[] xy = new double[2 * count];
        for (int done = 0; done < xy.length; ) {
            int some = Math.min(CHUNK, xy.length - done);
            take(some * Double.BYTES).asDoubleBuffer().get(xy, done, some);
            done += some;
        }
        return xy;
    }

    private ByteBuffer take(int bytes) throws IOException {
        need(1, bytes);
        left -= bytes;
        return LittleEndian.read(in, bytes);
    }

    /** Checks a count of the file against the length of its record before anything is made of it. */
    private void need(int count, int bytesEach) {
        if (count < 0 || left < (long) count * bytesEach) {
            throw Refusal.brokenShapefile();
        }
    }
}
