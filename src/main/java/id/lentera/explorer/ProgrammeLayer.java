package id.lentera.explorer;

import id.lentera.areas.AreaCode;
import id.lentera.mapview.Marker;
import id.lentera.programs.DeliveryState;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeLocation;
import id.lentera.programs.ProgrammeQueries;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Programmes as a layer of points over the areas. */
@Service
class ProgrammeLayer {

    private final ProgrammeQueries programmes;

    ProgrammeLayer(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    List<Programme> list() {
        return programmes.list();
    }

    Optional<Programme> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.of(programmes.get(id));
    }

    /** One point per area that the programme names inside {@code within}; none without a programme. */
    List<Marker> markers(@Nullable String programme, AreaCode within) {
        if (programme == null) {
            return List.of();
        }
        return programmes.listLocations(programme, within).stream()
                .map(place -> marker(place))
                .toList();
    }

    private static Marker marker(ProgrammeLocation place) {
        String furthest = place.states().stream()
                .max(Comparator.naturalOrder())
                .map(DeliveryState::name)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        Long number = place.reached() == null ? place.target() : place.reached();
        return new Marker(
                place.code(),
                place.name(),
                furthest,
                place.lng(),
                place.lat(),
                number == null ? null : number.doubleValue());
    }
}
