package id.lentera.overlays.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a {@code .dbf} table, one after the other, in the order of the shapes. */
final class DbfTable {

    private static final int HEADER = 32;
    private static final int FIELD = 32;
    private static final int NAME = 11;
    private static final int MOST_FIELDS = 255;
    private static final int LANGUAGE_DRIVER = 29;
    private static final byte END_OF_FIELDS = 0x0D;

    private final InputStream in;
    private final List<Field> fields = new ArrayList<>();
    private final @Nullable Charset declared;
    private final int rowLength;
    private boolean guessedLatin;
    private boolean ended;

    /** @param codePage what a {@code .cpg} file says; it counts more than the table's own mark */
    DbfTable(InputStream in, @Nullable Charset codePage) throws IOException {
        this.in = in;
        ByteBuffer header = LittleEndian.read(in, HEADER);
        int headerLength = Short.toUnsignedInt(header.getShort(8));
        rowLength = Short.toUnsignedInt(header.getShort(10));
        declared = codePage != null
                ? codePage
                : TextEncoding.ofLanguageDriver(Byte.toUnsignedInt(header.get(LANGUAGE_DRIVER)));
        if (headerLength < HEADER || rowLength == 0) {
            ended = true;
            return;
        }
        readFields(LittleEndian.read(in, headerLength - HEADER));
    }

    private record Field(String name, char type, int offset, int length) {}

    private void readFields(ByteBuffer descriptors) {
        int offset = 1;
        while (descriptors.remaining() >= FIELD
                && descriptors.get(descriptors.position()) != END_OF_FIELDS
                && fields.size() < MOST_FIELDS) {
            byte[] bytes = new byte[FIELD];
            descriptors.get(bytes);
            int end = 0;
            while (end < NAME && bytes[end] != 0) {
                end++;
            }
            int length = Byte.toUnsignedInt(bytes[16]);
            if (offset + length > rowLength) {
                return;
            }
            fields.add(new Field(text(bytes, 0, end), (char) bytes[NAME], offset, length));
            offset += length;
        }
    }

    /** Attributes of the next row; none after the last. */
    Map<String, Object> next() throws IOException {
        if (ended) {
            return Map.of();
        }
        byte[] row;
        try {
            row = LittleEndian.read(in, rowLength).array();
        } catch (EOFException e) {
            ended = true;
            return Map.of();
        }
        Attributes attributes = new Attributes();
        for (Field field : fields) {
            String value = text(row, field.offset(), field.length()).strip();
            if (!value.isEmpty()) {
                put(attributes, field, value);
            }
        }
        return attributes.map();
    }

    boolean guessedLatin() {
        return guessedLatin;
    }

    boolean endedEarly() {
        return ended;
    }

    private static void put(Attributes attributes, Field field, String value) {
        switch (field.type()) {
            case 'N', 'F' -> {
                // Asterisks mark a number that did not fit its column.
                if (!value.startsWith("*")) {
                    attributes.putNumber(field.name(), value);
                }
            }
            case 'L' -> attributes.put(field.name(), "TtYy".contains(value.substring(0, 1)));
            case 'D' ->
                attributes.put(
                        field.name(),
                        value.matches("\\d{8}")
                                ? value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6)
                                : value);
            default -> attributes.put(field.name(), value);
        }
    }

    private String text(byte[] bytes, int offset, int length) {
        int end = offset;
        while (end < offset + length && bytes[end] != 0) {
            end++;
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, offset, end - offset, declared);
        }
        String text = TextEncoding.utf8(bytes, offset, end - offset);
        if (text == null && end == offset + length) {
            text = withoutCutLetter(bytes, offset, end);
        }
        if (text == null) {
            guessedLatin = true;
            return new String(bytes, offset, end - offset, TextEncoding.LATIN);
        }
        return text;
    }

    /** Names that fill their column lose the end of a letter; null where that isn't what is wrong. */
    private static @Nullable String withoutCutLetter(byte[] bytes, int offset, int end) {
        for (int cut = 1; cut <= 3 && end - cut > offset; cut++) {
            String text = TextEncoding.utf8(bytes, offset, end - cut - offset);
            if (text != null) {
                return text.chars().anyMatch(c -> c > 0x7F) ? text : null;
            }
        }
        return null;
    }
}
