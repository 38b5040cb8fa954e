package id.lentera.overlays.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The header that GeoPackage puts before well-known binary. */
final class GeoPackageBlob {

    private static final int HEADER = 8;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private GeoPackageBlob() {}

    /** A reader standing behind the header. */
    static Wkb open(byte[] blob, Budget budget) {
        if (blob.length < HEADER || blob[0] != 'G' || blob[1] != 'P') {
            throw Refusal.brokenGeoPackage();
        }
        int envelope = blob[3] >> 1 & 7;
        if (envelope >= ENVELOPE_BYTES.length || blob.length < HEADER + ENVELOPE_BYTES[envelope]) {
            throw Refusal.brokenGeoPackage();
        }
        ByteBuffer bytes = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(HEADER + ENVELOPE_BYTES[envelope]);
        return new Wkb(bytes, budget);
    }
}
