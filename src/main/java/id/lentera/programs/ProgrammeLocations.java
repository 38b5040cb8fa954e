package id.lentera.programs;

import id.lentera.areas.AreaLevel;
import id.lentera.programs.internal.ProgrammeStore.Place;
import java.util.List;

/** Joins a place with the figures of its area. */
final class ProgrammeLocations {

    private ProgrammeLocations() {}

    static ProgrammeLocation at(Place place, List<Delivery> all) {
        List<Delivery> here = all.stream()
                .filter(d -> d.areas().stream().anyMatch(a -> a.code().equals(place.areaCode())))
                .toList();
        Tally own = Tallies.of(here.stream().filter(d -> !d.joint()).toList());
        return new ProgrammeLocation(
                place.areaCode(),
                place.areaName(),
                AreaLevel.of(place.level()).slug(),
                place.lng(),
                place.lat(),
                place.placedAt(),
                place.approximate(),
                own.target(),
                own.reached(),
                here.stream().map(Delivery::state).distinct().sorted().toList(),
                here.stream()
                        .filter(Delivery::joint)
                        .flatMap(d -> d.areas().stream())
                        .map(DeliveryArea::code)
                        .filter(code -> !code.equals(place.areaCode()))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
