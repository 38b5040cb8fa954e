package id.lentera.areas.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Says whether the boundary files are those already loaded, without reading them whole: they have some 75 MB. */
public final class BoundaryFiles {

    /** Raised when the same files would give other boundaries: matching, cleaning or tiles have changed. */
    private static final int RULES = 1;

    private BoundaryFiles() {}

    /** Over the package's own version, the sizes of its files, the scope, the register they are matched to, and our rules. */
    public static String checksum(Path packages, BoundaryScope scope, String registerChecksum) {
        StringBuilder content = new StringBuilder(RULES + "\n" + scope.word() + "\n" + registerChecksum + "\n");
        try {
            content.append(
                    Files.readString(packages.resolve("geojson-indonesia").resolve("package.json")));
            for (int level = 1; level <= 4; level++) {
                content.append('\n').append(Files.size(GadmReader.file(packages, level)));
            }
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException("The boundary package is not complete in " + packages, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
