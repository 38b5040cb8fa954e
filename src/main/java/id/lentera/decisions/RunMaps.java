package id.lentera.decisions;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaPlace;
import id.lentera.areas.AreaPoints;
import id.lentera.areas.AreaQueries;
import id.lentera.areas.AreaShapeQueries;
import id.lentera.areas.AreaShapes;
import id.lentera.decisions.internal.RunMapContent;
import id.lentera.mapsvg.SvgMap;
import id.lentera.mapsvg.SvgMapRenderer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The map of a run: who is chosen, how firmly, who just missed, and where data are lacking. */
@Service
public class RunMaps {

    private static final double INVISIBLE = 0.5;

    /** Letters as large as those around the picture. */
    private static final double UNIT = 0.9;

    private final AreaShapeQueries shapes;
    private final AreaQueries areas;
    private final AreaDirectory directory;

    RunMaps(AreaShapeQueries shapes, AreaQueries areas, AreaDirectory directory) {
        this.shapes = shapes;
        this.areas = areas;
        this.directory = directory;
    }

    /** The picture as SVG; empty where no boundaries are loaded. */
    public Optional<String> draw(FrozenRun run, Set<String> chosen, SvgMap.Paper paper, Locale locale) {
        AreaCode within = RunQueries.within(run);
        AreaLevel level = AreaLevel.parse(run.answer().recipe().level());
        return directory.findPlace(within).map(place -> draw(run, chosen, paper, locale, place, level));
    }

    private String draw(
            FrozenRun run, Set<String> chosen, SvgMap.Paper paper, Locale locale, AreaPlace place, AreaLevel level) {
        AreaCode within = RunQueries.within(run);
        double pixel = Math.max(
                (place.east() - place.west()) / 360 / paper.width(),
                (place.north() - place.south()) / 360 / paper.height());
        AreaShapes drawn = shapes.get(level, within, pixel * INVISIBLE);
        AreaShapes land = shapes.get(AreaLevel.PROVINCE, AreaCode.INDONESIA, pixel * INVISIBLE);
        AreaPoints points = areas.getPoints(level, within);
        return SvgMapRenderer.render(
                new RunMapContent(run, chosen, locale, shapes.findCredit().orElse(""))
                        .map(paper, place, drawn, land, points),
                UNIT);
    }
}
