package id.lentera.explorer;

import java.util.List;
import org.springframework.stereotype.Service;

/** Finds areas by name or code for the search box. */
@Service
class AreaFinder {

    /** How many hits a search shows. */
    static final int MOST = 30;

    List<AreaHit> find(String text) {
        return List.of();
    }
}
