package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaQueries;
import id.lentera.areas.AreaSummary;
import id.lentera.indicators.FigureQueries;
import id.lentera.programs.PresenceQueries;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import org.springframework.stereotype.Service;

/** Collects what is known about an area: codes, size, figures with their sources, programmes. */
@Service
class AreaCards {

    private final AreaQueries areas;
    private final AreaDirectory directory;
    private final FigureQueries figures;
    private final PresenceQueries presences;
    private final DataCache<AreaCode, AreaCard> cards;

    AreaCards(
            AreaQueries areas,
            AreaDirectory directory,
            FigureQueries figures,
            PresenceQueries presences,
            DataVersion version) {
        this.areas = areas;
        this.directory = directory;
        this.figures = figures;
        this.presences = presences;
        cards = version.cache(500);
    }

    /** The card of an area; 404 for a code that doesn't exist. */
    AreaCard get(AreaCode code) {
        return cards.get(code, this::read);
    }

    private AreaCard read(AreaCode code) {
        AreaSummary summary = directory.get(code);
        Area area = summary.area();
        return new AreaCard(
                area,
                areas.listAncestors(code),
                summary.place() == null ? null : summary.place().areaKm2(),
                directory.countChildren(code),
                area.level().below().orElse(null),
                figures.listNewest(code),
                presences.list(code));
    }
}
