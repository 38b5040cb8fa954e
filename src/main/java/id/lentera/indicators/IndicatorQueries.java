package id.lentera.indicators;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads definitions and what there are figures for. */
@Service
public class IndicatorQueries {

    /** All indicators in the order of the catalogue. */
    public List<Indicator> list() {
        return List.of();
    }

    public Optional<Indicator> find(String id) {
        return list().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Answers 404 unknown-indicator for a word that is not in the catalogue. */
    public Indicator get(String id) {
        return find(id).orElseThrow();
    }

    /** Years with at least one figure, ascending; demonstration values count. */
    public List<Integer> listYears(String id, AreaLevel level, AreaCode within) {
        return List.of();
    }

    /** Years by level, levels without figures left out. */
    public Map<AreaLevel, List<Integer>> listLevels(String id) {
        return Map.of();
    }
}
