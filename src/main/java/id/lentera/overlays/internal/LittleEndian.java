package id.lentera.overlays.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads exactly as many bytes as asked for, or says that the file ended. */
final class LittleEndian {

    private LittleEndian() {}

    /** Makes room only as bytes arrive: the length comes from the file and may be a lie. */
    static ByteBuffer read(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
