package id.lentera.programs;

import id.lentera.areas.AreaCode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Which programmes reach an area. */
@Service
public class PresenceQueries {

    private final ProgrammeQueries programmes;

    PresenceQueries(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    /** Programmes with a figure for the area itself, in the order of the catalogue; none for Indonesia as a whole. */
    public List<Presence> list(AreaCode code) {
        return list(code, programme -> isWhole(programme, code));
    }

    /** Also programmes with figures for parts of the area only. */
    public List<Presence> listWithParts(AreaCode code) {
        return list(code, _ -> true);
    }

    private List<Presence> list(AreaCode code, Predicate<Programme> wanted) {
        return code.parent().stream()
                .flatMap(parent -> programmes.list().stream()
                        .filter(wanted)
                        .flatMap(programme -> presence(programme, code, parent)))
                .toList();
    }

    private Stream<Presence> presence(Programme programme, AreaCode code, AreaCode parent) {
        return programmes.getCoverage(programme.id(), code.level(), parent, null).items().stream()
                .filter(item -> item.code().equals(code.value()))
                .map(item -> new Presence(programme, item, isWhole(programme, code)));
    }

    private static boolean isWhole(Programme programme, AreaCode code) {
        return programme.levels().contains(code.level().slug());
    }
}
