package id.lentera.filters;

import java.util.List;

/** Words for why an area has a figure or none, as filters write them. */
public final class States {

    public static final List<String> ALL =
            List.of("VALUE", "NOT_COLLECTED", "SUPPRESSED", "NOT_APPLICABLE", "DEMO", "UNREGISTERED");

    private States() {}
}
