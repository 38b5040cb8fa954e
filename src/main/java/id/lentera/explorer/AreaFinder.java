package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaFilter;
import id.lentera.areas.AreaSummary;
import id.lentera.platform.Paging;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds areas by name or code for the search box. */
@Service
class AreaFinder {

    /** How many hits a search shows. */
    static final int MOST = 30;

    private static final int LONGEST = 80;
    private static final int SHORTEST = 2;

    private final AreaDirectory directory;

    AreaFinder(AreaDirectory directory) {
        this.directory = directory;
    }

    /** The best hits first; none for less than two letters. */
    List<AreaHit> find(String text) {
        String asked = text.strip();
        if (asked.length() < SHORTEST || asked.length() > LONGEST) {
            return List.of();
        }
        AreaFilter filter = new AreaFilter(null, AreaCode.INDONESIA, asked, false);
        return directory.list(filter, new Paging(MOST, 0)).items().stream()
                .map(AreaFinder::hit)
                .toList();
    }

    private static AreaHit hit(AreaSummary found) {
        Area area = found.area();
        String codes = area.bpsCode() == null ? area.code().value() : area.code() + " · BPS " + area.bpsCode();
        return new AreaHit(
                area.code(), area.name(), String.join(" › ", found.parents().reversed()), codes);
    }
}
