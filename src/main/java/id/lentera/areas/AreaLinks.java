package id.lentera.areas;

/** Addresses of the pages about an area, relative to the root, so that any page can link to them. */
public final class AreaLinks {

    /** Route of an area's profile, before the code. */
    public static final String PROFILE = "wilayah";

    /** Route of a village's card, before the code. */
    public static final String VILLAGE_CARD = "desa";

    private AreaLinks() {}

    public static String profile(AreaCode code) {
        return PROFILE + "/" + code;
    }

    /** The card of a village. */
    public static String villageCard(AreaCode village) {
        return VILLAGE_CARD + "/" + village;
    }

    /** The map of the areas around this one, with this one selected. */
    public static String map(AreaCode code) {
        AreaCode within = code.parent().orElse(AreaCode.INDONESIA);
        return "?within=%s&selected=%s".formatted(within, code);
    }
}
