package id.lentera.areas.internal;

import id.lentera.areas.internal.cleaning.Coverage;
import id.lentera.areas.internal.cleaning.CoverageBuilder;
import id.lentera.areas.internal.cleaning.OwnedPolygon;
import id.lentera.areas.internal.matching.Matches;
import id.lentera.areas.internal.matching.Register;
import id.lentera.platform.Geometries;
import id.lentera.platform.LoadProgress;
import id.lentera.platform.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads, matches, cleans and dissolves, without touching the database. */
@Component
public class BoundaryWorker {

    private final LoadProgress progress;

    BoundaryWorker(LoadProgress progress) {
        this.progress = progress;
    }

    /** Works out a boundary set in memory; ends early when the thread is interrupted. */
    public BoundaryResult work(Path packages, BoundaryScope scope, Register register) {
        progress.stage(new LocalizedText("membaca batas wilayah", "reading boundaries"), 0);
        BoundaryPolygons.Files files = BoundaryPolygons.readFiles(packages, scope);
        progress.stage(new LocalizedText("mencocokkan nama wilayah", "matching names of areas"), 0);
        Matches matches = Matches.of(register, files.source());
        BoundaryPolygons polygons = BoundaryPolygons.of(files, scope, matches);
        BoundaryPlan plan = new BoundaryPlan(polygons.list());
        List<OwnedPolygon> parts = polygons.parts();
        progress.stage(
                new LocalizedText("membersihkan dan menggabungkan batas", "cleaning and dissolving boundaries"),
                parts.size());
        Coverage coverage = new CoverageBuilder(parts, plan.codes(), Geometries.FACTORY, progress::done).build();
        return new BoundaryResult(files.source(), matches, polygons, plan, coverage);
    }
}
