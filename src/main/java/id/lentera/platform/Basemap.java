package id.lentera.platform;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A map from another server below the areas, when an operator configures one. It is checked at start: a wrong address or a map without
 * credit must not be found out by readers.
 *
 * @param url         {@code RASTER}: tiles with {z}, {x} and {y}; {@code VECTOR}: a style; empty for no basemap
 * @param attribution who made it; required
 */
@ConfigurationProperties("lentera.basemap")
public record Basemap(
        @DefaultValue("RASTER") Kind kind,
        @DefaultValue("") String url,
        @DefaultValue("") String attribution,
        @DefaultValue("19") int maxZoom,
        @DefaultValue("256") int tileSize) {

    /** What the address leads to. */
    public enum Kind {
        RASTER,
        VECTOR
    }

    public Basemap {
        if (!url.isBlank()) {
            check(kind, url, attribution);
        }
    }

    public boolean isConfigured() {
        return !url.isBlank();
    }

    /** The one other server that pages may then load from; null without a basemap and for one of this server. */
    public @Nullable String origin() {
        if (!isConfigured() || url.startsWith("/")) {
            return null;
        }
        URI address = address(url);
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static void check(Kind kind, String url, String attribution) {
        if (attribution.isBlank()) {
            throw new IllegalArgumentException(
                    "lentera.basemap.attribution is missing: a basemap is not shown without naming who made it");
        }
        if (kind == Kind.RASTER && !(url.contains("{z}") && url.contains("{x}") && url.contains("{y}"))) {
            throw new IllegalArgumentException("lentera.basemap.url must contain {z}, {x} and {y}: " + url);
        }
        URI address = address(url);
        boolean own = url.startsWith("/") && !url.startsWith("//");
        boolean web = ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null;
        if (!own && !web) {
            throw new IllegalArgumentException(
                    "lentera.basemap.url must be an http or https address or a path: " + url);
        }
    }

    private static URI address(String url) {
        return URI.create(url.replaceAll("\\{[a-z]+}", "0"));
    }
}
