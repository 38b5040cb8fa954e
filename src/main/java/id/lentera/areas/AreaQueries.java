package id.lentera.areas;

import id.lentera.areas.internal.AreaStore;
import id.lentera.platform.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Looks up areas by either code system, their relatives, and the index that tiles and value arrays share. */
@Service
public class AreaQueries {

    private final AreaStore areas;

    AreaQueries(AreaStore areas) {
        this.areas = areas;
    }

    /** A code that was given up finds the area that stands for it today, which has another code than the one asked for. */
    public Optional<Area> find(AreaCode code) {
        return areas.findByCode(code.value());
    }

    /** The area of a code, or a 404 that names the code. */
    public Area get(AreaCode code) {
        return find(code)
                .orElseThrow(() -> ProblemException.notFound(
                        "unknown-area",
                        "Tidak ada wilayah dengan kode %s.".formatted(code),
                        "There is no area with code %s.".formatted(code)));
    }

    /** Keys of areas by code, former codes included; what is no code of an area is left out. */
    public Map<String, Integer> findIds(Set<String> codes) {
        return areas.findIds(codes);
    }

    /** By BPS code: today's edition first, then the division of 2013. */
    public Optional<Area> findByBps(String bpsCode) {
        return areas.findByBps(bpsCode);
    }

    public Optional<Area> findById(int id) {
        return areas.findById(id);
    }

    /** The areas above, Indonesia first; empty for Indonesia. */
    public List<Area> listAncestors(AreaCode code) {
        return areas.listAncestors(get(code).id());
    }

    /** The areas one level down in code order, polygons without a register entry included. */
    public List<Area> listChildren(AreaCode code) {
        return areas.listChildren(get(code).id());
    }

    /** What a page offers to look at: Indonesia, the provinces, the kabupaten of the province that is looked at, and the area itself. */
    public List<Area> listChoices(AreaCode code) {
        List<Area> choices = new ArrayList<>();
        choices.add(get(AreaCode.INDONESIA));
        for (Area province : listRegistered(AreaCode.INDONESIA)) {
            choices.add(province);
            if (code.value().startsWith(province.code().value())) {
                choices.addAll(listRegistered(province.code()));
            }
        }
        if (choices.stream().noneMatch(choice -> choice.code().equals(code))) {
            choices.add(get(code));
        }
        return choices;
    }

    private List<Area> listRegistered(AreaCode parent) {
        return listChildren(parent).stream().filter(Area::registered).toList();
    }

    /** Registered areas of the same level that share a border, in code order; empty on an island of its own and without a polygon. */
    public List<Area> listNeighbours(AreaCode code) {
        return areas.listNeighbours(get(code).id());
    }

    /** Every area of a level within an area, in feature id order, polygons without a register entry included. */
    public AreaIndex getIndex(AreaLevel level, AreaCode within) {
        return areas.readIndex(level, get(within));
    }

    /** Where symbols of the areas of a level within an area are drawn; areas without polygon are left out. */
    public AreaPoints getPoints(AreaLevel level, AreaCode within) {
        return areas.readPoints(level, get(within));
    }
}
