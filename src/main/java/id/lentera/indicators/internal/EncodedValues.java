package id.lentera.indicators.internal;

import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.ValueArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A value array as bytes, plain and gzipped, with a tag of its content. Text: JSON. Binary, little-endian: int32 n, n × int32 id,
 * n × float32 value (NaN where absent), n × byte state. A float32 can lie beside a class edge: round the edges the same way before
 * comparing.
 */
record EncodedValues(byte[] plain, byte[] gzipped, String tag) {

    /** @param minus the year that was subtracted; null for plain figures */
    static EncodedValues json(Scope scope, @Nullable Integer minus, ValueArray array) {
        StringBuilder out = new StringBuilder(64 + array.ids().length * 16);
        out.append("{\"indicator\":\"").append(scope.indicator().id());
        out.append("\",\"level\":\"").append(scope.requiredLevel().slug());
        out.append("\",\"within\":\"").append(scope.within());
        out.append("\",\"year\":").append(scope.requiredYear());
        String unit = scope.indicator().unit();
        if (minus != null) {
            out.append(",\"minus\":").append(minus);
        }
        out.append(",\"unit\":\"").append(minus == null ? unit : FigureFormat.unitOfChange(unit));
        out.append("\",\"ids\":[");
        for (int i = 0; i < array.ids().length; i++) {
            out.append(i == 0 ? "" : ",").append(array.ids()[i]);
        }
        out.append("],\"values\":[");
        for (int i = 0; i < array.values().length; i++) {
            out.append(i == 0 ? "" : ",").append(number(array.values()[i]));
        }
        out.append("],\"states\":[");
        for (int i = 0; i < array.states().length; i++) {
            out.append(i == 0 ? "" : ",").append(array.states()[i]);
        }
        return of(out.append("]}").toString().getBytes(StandardCharsets.UTF_8));
    }

    static EncodedValues binary(ValueArray array) {
        int n = array.ids().length;
        ByteBuffer out = ByteBuffer.allocate(4 + 9 * n).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(n);
        for (int id : array.ids()) {
            out.putInt(id);
        }
        for (double value : array.values()) {
            out.putFloat((float) value);
        }
        out.put(array.states());
        return of(out.array());
    }

    int size() {
        return plain.length + gzipped.length;
    }

    /** As short as the figure was written: 49.96, 1292164373417, never 1.29E12. */
    private static String number(double value) {
        return Double.isNaN(value)
                ? "null"
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static EncodedValues of(byte[] plain) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2)) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return new EncodedValues(plain, bytes.toByteArray(), HexFormat.of().formatHex(digest, 0, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
