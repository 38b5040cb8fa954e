package id.lentera.tiles.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A finished tile: its number and its bytes, compressed with gzip. */
public record EncodedTile(TileAddress address, byte[] gz) {

    private static final int LEVEL = 6;

    static EncodedTile compress(TileAddress address, byte[] mvt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(mvt.length / 2 + 64);
        try (GZIPOutputStream gzip = new LevelledGzip(out)) {
            gzip.write(mvt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EncodedTile(address, out.toByteArray());
    }

    /** The tile for a client that does not read gzip. */
    static byte[] expand(byte[] gz) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gz))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LevelledGzip extends GZIPOutputStream {

        LevelledGzip(ByteArrayOutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(LEVEL);
            def.setStrategy(Deflater.DEFAULT_STRATEGY);
        }
    }
}
