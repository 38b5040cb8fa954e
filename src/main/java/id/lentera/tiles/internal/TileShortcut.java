package id.lentera.tiles.internal;

import id.lentera.platform.ProblemException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers the tiles that maps ask for by the hundred straight from memory: public bytes that need neither session, token nor role, so
 * the filters of pages and the interface would only cost time. Whatever is not such a tile, errors included, takes the usual way to
 * {@link TileController}, which answers the same tiles with the same headers.
 */
class TileShortcut extends HttpFilter {

    private static final Pattern ADDRESS =
            Pattern.compile("/tiles/([a-z]{1,20})/([0-9a-f]{16})/(\\d{1,2})/(\\d{1,8})/(\\d{1,8})\\.mvt");

    private final transient TileLookup lookup;

    TileShortcut(TileLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Found found = isPlain(request) ? find(request) : null;
        if (found == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "max-age=31536000, public, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (found.tile() == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setHeader("ETag", '"' + found.tile().etag() + '"');
        response.setHeader("Content-Encoding", "gzip");
        response.setContentType("application/vnd.mapbox-vector-tile");
        response.setContentLength(found.tile().gz().length);
        response.getOutputStream().write(found.tile().gz());
    }

    /** A first request of a browser; questions whether something changed take the usual way. */
    private static boolean isPlain(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getHeader("If-None-Match") == null
                && request.getHeader("Range") == null
                && GzipPreference.accepts(request.getHeader("Accept-Encoding"));
    }

    /** The tile of the active version; null where the usual way must say what is wrong. */
    private @Nullable Found find(HttpServletRequest request) {
        Matcher address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches()) {
            return null;
        }
        try {
            ServedTileset active = lookup.get(address.group(1));
            if (!active.row().version().equals(address.group(2))) {
                return null;
            }
            TileAddress tile = TileAddress.parse(address.group(3), address.group(4), address.group(5));
            return new Found(lookup.find(address.group(1), tile).orElse(null));
        } catch (ProblemException _) {
            return null;
        }
    }

    /** A tile that exists, with nothing in it where there is no land. */
    private record Found(ServedTileset.@Nullable Tile tile) {}
}
