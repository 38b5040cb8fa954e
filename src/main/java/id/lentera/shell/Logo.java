package id.lentera.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;

/** The lantern, small enough to be part of the page instead of one more request on a slow line. */
public final class Logo {

    private static final String FILE = "/META-INF/resources/icons/lentera.svg";
    private static final String ADDRESS = "data:image/svg+xml;base64," + read();

    private Logo() {}

    /** The drawing as an address that needs no request. */
    public static String address() {
        return ADDRESS;
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Logo.class.getResourceAsStream(FILE), FILE)) {
            return Base64.getEncoder().encodeToString(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
