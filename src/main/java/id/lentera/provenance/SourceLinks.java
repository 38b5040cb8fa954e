package id.lentera.provenance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of sources, so that every figure leads to what it was taken from. */
public final class SourceLinks {

    /** Route of the list of sources. */
    public static final String LIST = "sumber";

    /** Parameter of the list: words to look for, or the id of a source. */
    public static final String SEARCH = "q";

    private SourceLinks() {}

    /** Where it can be read; its line in the list of sources where it has no address of its own. */
    public static String address(Source source) {
        return source.url() == null
                ? LIST + "?" + SEARCH + "=" + URLEncoder.encode(source.id(), StandardCharsets.UTF_8)
                : source.url();
    }
}
