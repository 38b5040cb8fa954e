package id.lentera.patterns;

import id.lentera.platform.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who counts as a neighbour.
 *
 * @param base what makes neighbours
 * @param sea  whether an area without a neighbour is linked with the nearest one
 * @param k    how many nearest; 0 for borders
 */
public record Weighting(Base base, boolean sea, int k) {

    public static final int MAX_NEAREST = 20;

    /** Common borders, and the nearest area for islands. */
    public static final Weighting USUAL = new Weighting(Base.CONTIGUITY, true, 0);

    private static final Pattern SLUG = Pattern.compile("(contiguity|touch)(-sea)?|nearest-(\\d{1,2})");

    /** What makes neighbours. */
    public enum Base {
        /** A common border that has a length. */
        CONTIGUITY,
        /** A common point at least. */
        TOUCH,
        /** The nearest by distance on the ellipsoid between points inside the areas. */
        NEAREST
    }

    /** The word in addresses: {@code contiguity-sea}, {@code touch}, {@code nearest-4} and so on. */
    public String slug() {
        return switch (base) {
            case NEAREST -> "nearest-" + k;
            case CONTIGUITY -> "contiguity" + (sea ? "-sea" : "");
            case TOUCH -> "touch" + (sea ? "-sea" : "");
        };
    }

    /** Reads the word; nothing means {@link #USUAL}, anything else is a 400 that names the words allowed. */
    public static Weighting parse(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return USUAL;
        }
        Matcher word = SLUG.matcher(slug.strip());
        if (word.matches()) {
            if (word.group(3) == null) {
                Base base = word.group(1).equals("touch") ? Base.TOUCH : Base.CONTIGUITY;
                return new Weighting(base, word.group(2) != null, 0);
            }
            int k = Integer.parseInt(word.group(3));
            if (k >= 1 && k <= MAX_NEAREST) {
                return new Weighting(Base.NEAREST, false, k);
            }
        }
        throw ProblemException.badRequest(
                "unknown-weights",
                "Parameter weights harus contiguity, contiguity-sea, touch, touch-sea, atau nearest-1 sampai nearest-%d."
                        .formatted(MAX_NEAREST),
                "Parameter weights must be contiguity, contiguity-sea, touch, touch-sea, or nearest-1 to nearest-%d."
                        .formatted(MAX_NEAREST));
    }
}
