package id.lentera.tiles.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Growing buffer that writes the few protocol buffer types a tile needs. */
final class ByteSink {

    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private byte[] bytes;
    private int length;

    ByteSink(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void varint(long value) {
        ensure(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Signed number with its sign in the lowest bit, so that small steps stay short. */
    void zigzag(int value) {
        varint(Integer.toUnsignedLong((value << 1) ^ (value >> 31)));
    }

    void field(int number, long value) {
        varint((long) number << 3 | VARINT);
        varint(value);
    }

    void field(int number, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        field(number, text, text.length);
    }

    void field(int number, ByteSink value) {
        field(number, value.bytes, value.length);
    }

    /** Adds bytes that are complete fields already. */
    void append(ByteSink fields) {
        append(fields.bytes, fields.length);
    }

    private void field(int number, byte[] value, int count) {
        varint((long) number << 3 | BYTES);
        varint(count);
        append(value, count);
    }

    private void append(byte[] value, int count) {
        ensure(count);
        System.arraycopy(value, 0, bytes, length, count);
        length += count;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
