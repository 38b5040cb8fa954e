package id.lentera.areas;

/** Addresses of the pages about an area, relative to the root, so that any page can link to them. */
public final class AreaLinks {

    /** Route of an area's profile, before the code. */
    public static final String PROFILE = "wilayah";

    private AreaLinks() {}

    public static String profile(AreaCode code) {
        return PROFILE + "/" + code;
    }

    /** The map of the areas around this one, with this one selected. */
    public static String map(AreaCode code) {
        AreaCode within = code.parent().orElse(AreaCode.INDONESIA);
        return "?within=%s&selected=%s".formatted(within, code);
    }
}
