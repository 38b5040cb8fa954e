package id.lentera.overlays.internal;

import id.lentera.overlays.Overlay;
import id.lentera.overlays.OverlayLimits;
import id.lentera.overlays.OverlayReading;
import id.lentera.platform.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.core.exc.JacksonIOException;

/** Turns an uploaded file into compressed GeoJSON in degrees, or refuses it with a sentence. */
public final class OverlayFile {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIGNATURE = 16;

    private OverlayFile() {}

    /** What the browser fetches, and what is known of it. */
    public record Content(
            String name,
            int features,
            Set<Overlay.Shape> shapes,
            List<Double> bounds,
            List<LocalizedText> remarks,
            byte[] gzip) {}

    /**
     * @param name what the layer is called when the file has no name of its own for it
     * @param room most bytes of the result
     */
    public static Content read(Path file, String name, OverlayLimits limits, OverlayReading reading, long room) {
        long deadline = System.nanoTime() + limits.time().toNanos();
        Budget first = new Budget(limits, reading, deadline);
        try (LayerReader reader = open(file, name, first)) {
            Survey survey = new Survey();
            reader.read(first, survey);
            if (survey.samples().length == 0) {
                throw Refusal.empty();
            }
            reading.counted(survey.features());
            Remarks remarks = new Remarks();
            Placement placement = Placement.of(reader.crs(), survey.samples(), remarks);
            return write(reader, placement, new Budget(limits, reading, deadline), remarks, room);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read an uploaded file", e);
        }
    }

    /** The kind of a file shows in its first bytes; its name may be wrong. */
    private static LayerReader open(Path file, String name, Budget budget) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SIGNATURE);
        }
        if (start.length == 0) {
            throw Refusal.empty();
        }
        if (java.util.Arrays.equals(start, SQLITE)) {
            return GeoPackageReader.open(file, budget);
        }
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            return ShapefileReader.open(file, budget.limits().entries());
        }
        return new GeoJsonReader(file, name);
    }

    private static Content write(LayerReader reader, Placement placement, Budget budget, Remarks remarks, long room)
            throws IOException {
        Room bytes = new Room(room);
        try (OutputStream out = new GZIPOutputStream(bytes);
                OverlayWriter writer = new OverlayWriter(placement, budget, remarks, out)) {
            reader.read(budget, writer);
            reader.remark(remarks);
            if (writer.written() == 0) {
                throw Refusal.empty();
            }
            writer.finish();
            Envelope box = writer.bounds();
            return new Content(
                    reader.name(),
                    writer.written(),
                    writer.shapes(),
                    List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()),
                    remarks.list(),
                    bytes.toByteArray());
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Memory that ends. */
    private static final class Room extends ByteArrayOutputStream {

        private final long most;

        Room(long most) {
            this.most = most;
        }

        @Override
        public synchronized void write(int b) {
            check(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            check(length);
            super.write(bytes, offset, length);
        }

        private void check(int length) {
            if ((long) count + length > most) {
                throw Refusal.noRoom();
            }
        }
    }
}
