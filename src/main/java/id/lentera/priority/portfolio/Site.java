package id.lentera.priority.portfolio;

import java.util.List;

/**
 * A village that may get one of several packages or none.
 *
 * @param group      index of the area whose floor it counts for
 * @param households reached by whichever package
 */
public record Site(String code, int group, int households, List<Offer> offers) {

    public Site {
        offers = List.copyOf(offers);
    }
}
