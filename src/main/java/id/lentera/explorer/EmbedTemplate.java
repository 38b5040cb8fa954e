package id.lentera.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.springframework.web.util.HtmlUtils;

/** HTML with places for values, and the version of the script that it names. */
final class EmbedTemplate {

    private static final String BUILT = "/META-INF/VAADIN/webapp/VAADIN/build/";
    private static final String SCRIPT = BUILT + "embed.js";

    private final String html;

    private EmbedTemplate(String html) {
        this.html = html;
    }

    static EmbedTemplate of(String file) {
        return new EmbedTemplate(new String(read(file), StandardCharsets.UTF_8));
    }

    /** The script's address is kept for a year, so it changes with the script; a build without pages has none. */
    static String scriptVersion() {
        CRC32 sum = new CRC32();
        sum.update(EmbedTemplate.class.getResource(SCRIPT) == null ? new byte[0] : read(SCRIPT));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** The text of a script that the build made under a name of its own; empty in a build without pages. */
    static String script(String file) {
        return EmbedTemplate.class.getResource(BUILT + file) == null
                ? ""
                : new String(read(BUILT + file), StandardCharsets.UTF_8);
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** Fills each place once; values are not searched for places. They come as markup. */
    String fill(Map<String, String> values) {
        return Stream.of(html.split("\\{\\{"))
                .map(part -> {
                    int end = part.indexOf("}}");
                    return end < 0 ? part : values.getOrDefault(part.substring(0, end), "") + part.substring(end + 2);
                })
                .collect(Collectors.joining());
    }

    private static byte[] read(String file) {
        try (InputStream in = EmbedTemplate.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file " + file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
