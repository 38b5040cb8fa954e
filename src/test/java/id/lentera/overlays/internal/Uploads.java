package id.lentera.overlays.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes uploads, good ones and bad ones, out of small committed files (see make.sh beside them) and out of bytes. */
public final class Uploads {

    private Uploads() {}

    public static byte[] resource(String name) {
        try (InputStream in = Uploads.class.getResourceAsStream("/overlays/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] text(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** One feature around a geometry. */
    public static byte[] feature(String geometry) {
        return text("{\"type\":\"FeatureCollection\",\"features\":[" + featureOf(geometry) + "]}");
    }

    static byte[] points(int count) {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",")
                    .append(featureOf("{\"type\":\"Point\",\"coordinates\":[124.%d,-9.8]}".formatted(i % 1000)));
        }
        return text(json.append("]}").toString());
    }

    private static String featureOf(String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"nama\":\"Soe\"},\"geometry\":" + geometry + "}";
    }

    static byte[] cut(byte[] bytes, double share) {
        return java.util.Arrays.copyOf(bytes, (int) (bytes.length * share));
    }

    /** The parts of a committed zip, to leave some out or to change them. */
    static Map<String, byte[]> parts(String resource) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(resource(resource)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName().substring(entry.getName().lastIndexOf('.')), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static Map<String, byte[]> without(Map<String, byte[]> parts, String... extensions) {
        Map<String, byte[]> rest = new LinkedHashMap<>(parts);
        rest.keySet().removeAll(java.util.Set.of(extensions));
        return rest;
    }

    static Map<String, byte[]> with(Map<String, byte[]> parts, String extension, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(extension, bytes);
        return changed;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry("data" + part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A zip whose {@code .shp} begins well and then goes on with zeros; made by streaming, so the test itself stays small. */
    static byte[] bomb(long size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 16];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("data.shp"));
            zip.write(shpHeader(1));
            // Records of shapes without geometry, 4 bytes each, as long as the bomb lasts.
            ByteBuffer records = ByteBuffer.wrap(zeros).order(ByteOrder.BIG_ENDIAN);
            while (records.remaining() >= 12) {
                records.putInt(1).putInt(2).putInt(0);
            }
            for (long written = 0; written < size; written += records.position()) {
                zip.write(zeros, 0, records.position());
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] shpHeader(int type) {
        return ByteBuffer.allocate(100)
                .putInt(9994)
                .putInt(24, 50)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(28, 1000)
                .putInt(32, type)
                .array();
    }

    /** A {@code .shp} with one record that claims more points than it has. */
    static byte[] lyingShapes(int claimed) {
        ByteBuffer file = ByteBuffer.allocate(100 + 8 + 44 + 4);
        file.put(shpHeader(5)).putInt(1).putInt(24).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(5).position(file.position() + 32);
        file.putInt(1).putInt(claimed).putInt(0);
        return file.array();
    }

    /** A table of one text column. */
    static byte[] table(String value, Charset charset, int languageDriver) {
        ByteBuffer file = ByteBuffer.allocate(32 + 32 + 1 + 2 * 41).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 3).putInt(4, 2).putShort(8, (short) 65).putShort(10, (short) 41);
        file.put(29, (byte) languageDriver);
        file.position(32);
        file.put("nama".getBytes(StandardCharsets.US_ASCII)).position(32 + 11);
        file.put((byte) 'C').position(32 + 16);
        file.put((byte) 40).position(64);
        file.put((byte) 0x0D);
        for (int row = 0; row < 2; row++) {
            byte[] cell = " ".repeat(41).getBytes(StandardCharsets.US_ASCII);
            byte[] bytes = value.getBytes(charset);
            System.arraycopy(bytes, 0, cell, 1, bytes.length);
            file.put(cell);
        }
        return file.array();
    }
}
