package id.lentera.patterns.ui;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import java.util.ArrayList;
import java.util.List;

/** Areas to choose among. */
record PlaceChoices(AreaQueries areas) {

    Area get(AreaCode code) {
        return areas.get(code);
    }

    /** Indonesia, the provinces, and the kabupaten of the province that is looked at. */
    List<Area> around(AreaCode code) {
        List<Area> all = new ArrayList<>();
        all.add(areas.get(AreaCode.INDONESIA));
        for (Area province : areas.listChildren(AreaCode.INDONESIA)) {
            if (province.registered()) {
                all.add(province);
                if (code.value().startsWith(province.code().value())) {
                    areas.listChildren(province.code()).stream()
                            .filter(Area::registered)
                            .forEach(all::add);
                }
            }
        }
        if (all.stream().noneMatch(a -> a.code().equals(code))) {
            all.add(areas.get(code));
        }
        return all;
    }
}
