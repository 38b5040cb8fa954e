package id.lentera.programs;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.ProblemException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what programmes there are, whom they reach and where. */
@Service
public class ProgrammeQueries {

    /** All programmes in the order of the catalogue. */
    public List<Programme> list() {
        return List.of();
    }

    public Optional<Programme> find(String id) {
        return list().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The programme of an id, or a 404 that names the ids there are. */
    public Programme get(String id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("unknown-programme", id, id));
    }

    /** Published figures as they are, by year and area; {@code year} null for all. */
    public List<Delivery> listDeliveries(String programmeId, AreaCode within, @Nullable Integer year) {
        return List.of();
    }

    /** Target, reached, coverage and gap by area of a level; {@code year} null for all years together. */
    public Coverage getCoverage(String programmeId, AreaLevel level, AreaCode within, @Nullable Integer year) {
        throw new UnsupportedOperationException("Not available");
    }

    /** Where to draw the programme: its areas with a point on the active boundary or, lacking a polygon, of the area above. */
    public List<ProgrammeLocation> listLocations(String programmeId, AreaCode within) {
        return List.of();
    }
}
