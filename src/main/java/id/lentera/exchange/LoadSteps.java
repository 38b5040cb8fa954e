package id.lentera.exchange;

import id.lentera.areas.AreaChangeImport;
import id.lentera.areas.AreaRegisterImport;
import id.lentera.areas.BoundaryImport;
import id.lentera.indicators.DemoValues;
import id.lentera.provenance.SourceImport;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** The order of the first load. */
@Component
class LoadSteps {

    private final SourceImport sources;
    private final AreaRegisterImport register;
    private final AreaChangeImport changes;
    private final BoundaryImport boundaries;
    private final FigureSteps figures;
    private final DemoValues demoValues;

    LoadSteps(
            SourceImport sources,
            AreaRegisterImport register,
            AreaChangeImport changes,
            BoundaryImport boundaries,
            FigureSteps figures,
            DemoValues demoValues) {
        this.sources = sources;
        this.register = register;
        this.changes = changes;
        this.boundaries = boundaries;
        this.figures = figures;
        this.demoValues = demoValues;
    }

    /** Boundaries come before figures: they tell which areas the older BPS codes of some figures mean. */
    void run(Path packages, Path gisData, String scope) {
        sources.load(gisData);
        register.load(packages, gisData);
        changes.load(gisData);
        boundaries.load(packages, scope);
        figures.load(gisData);
        demoValues.generate();
    }
}
