package id.lentera.tiles.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hash over tiles in the order they are added; short enough for an address. */
public final class VersionHash {

    private static final int BYTES = 8;

    private final MessageDigest digest = sha256();

    public void add(List<EncodedTile> tiles) {
        for (EncodedTile tile : tiles) {
            digest.update(
                    ByteBuffer.allocate(Long.BYTES).putLong(0, tile.address().key()));
            digest.update(tile.gz());
        }
    }

    /** Sixteen hexadecimal digits; ends the hash. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** Hash of one tile. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
