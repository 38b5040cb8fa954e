package id.lentera.priority;

import java.util.List;

/**
 * What leaving out one criterion changes among the areas to be chosen.
 *
 * @param entered those who come in
 * @param left    those who go out
 */
public record WithoutCriterion(String indicator, int year, List<Place> entered, List<Place> left) {

    /** An area. */
    public record Place(String code, String name) {}
}
