package id.lentera.explorer;

import com.vaadin.flow.i18n.I18NProvider;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaShapeQueries;
import id.lentera.mapsvg.SvgMapRenderer;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Maps as vector pictures for documents: the same figures, classes and words as on the page. */
@Service
class MapSheets {

    /** Simplifying a province takes seconds the first time; more at once would starve the pages. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    /** Points closer than this share of a pixel cannot be told apart on paper. */
    private static final double INVISIBLE = 0.5;

    private final ExplorerQueries queries;
    private final ProgrammeLayer programmes;
    private final AreaShapeQueries shapes;
    private final FilterChoices filters;
    private final I18NProvider texts;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    MapSheets(
            ExplorerQueries queries,
            ProgrammeLayer programmes,
            AreaShapeQueries shapes,
            FilterChoices filters,
            I18NProvider texts,
            Clock clock) {
        this.queries = queries;
        this.programmes = programmes;
        this.shapes = shapes;
        this.filters = filters;
        this.texts = texts;
        this.clock = clock;
    }

    /** The picture of a state as an SVG document; too many areas are a 413, too many readers at once a 503. */
    String draw(ExplorerScreen screen, SheetSize size, Locale locale) {
        enter();
        try {
            return SvgMapRenderer.render(
                    content(filters.sift(screen), size, locale).map());
        } finally {
            places.release();
        }
    }

    private SheetContent content(ExplorerScreen screen, SheetSize size, Locale locale) {
        ExplorerState state = screen.state();
        SheetExtent extent = SheetExtent.of(screen);
        // The frame is a little smaller than the paper, so the lines are a little finer than needed.
        double pixel = Math.max(extent.width() / size.width(), extent.height() / size.height());
        double tolerance = pixel * INVISIBLE * SvgMapRenderer.unit(size.paper());
        LegendLines.Words words = (key, values) -> texts.getTranslation(key, locale, values);
        SheetContent.Shapes drawn = new SheetContent.Shapes(
                shapes.get(state.level(), state.within(), tolerance),
                shapes.get(AreaLevel.PROVINCE, AreaCode.INDONESIA, tolerance),
                queries.points(screen),
                programmes.markers(state.look().programme(), state.within()));
        return new SheetContent(
                screen,
                new SheetContent.Sheet(
                        size, extent.view(), words, locale, LocalDate.now(clock.withZone(MapPicture.OFFICE))),
                drawn,
                // Areas that the filter leaves out step back, they don't vanish.
                queries.table(screen.with(Sifted.NOTHING)),
                shapes.findCredit().orElse(""));
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(
                        503,
                        "busy",
                        new LocalizedText(
                                "Server sedang menggambar peta lain; coba lagi sebentar lagi.",
                                "The server is drawing other maps; try again in a moment."));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting to draw", e);
        }
    }
}
