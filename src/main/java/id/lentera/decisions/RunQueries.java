package id.lentera.decisions;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaShapeQueries;
import id.lentera.decisions.RunDocument.Boundaries;
import id.lentera.decisions.RunDocument.Column;
import id.lentera.decisions.RunDocument.People;
import id.lentera.decisions.RunDocument.UsedBatch;
import id.lentera.decisions.internal.DocumentJson;
import id.lentera.decisions.internal.PeopleBehind;
import id.lentera.indicators.UsedFigure;
import id.lentera.indicators.UsedFigureQueries;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityQueries;
import id.lentera.priority.RecipeReport;
import id.lentera.priority.Run;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.DataVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes a run and gathers all it rests on; nothing is stored, so nobody needs to sign in. */
@Service
public class RunQueries {

    private static final int TRIES = 3;

    private final PriorityQueries priorities;
    private final UsedFigureQueries figures;
    private final PeopleBehind people;
    private final AreaShapeQueries shapes;
    private final BatchService batches;
    private final DataVersion version;

    RunQueries(
            PriorityQueries priorities,
            UsedFigureQueries figures,
            PeopleBehind people,
            AreaShapeQueries shapes,
            BatchService batches,
            DataVersion version) {
        this.priorities = priorities;
        this.figures = figures;
        this.people = people;
        this.shapes = shapes;
        this.batches = batches;
        this.version = version;
    }

    /** The run on the data of this moment. Where an import ends in between, it is computed again, so that no list mixes two states. */
    public FrozenRun compute(Run run) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String before = version.current();
            FrozenRun frozen = DocumentJson.freeze(gather(run));
            if (version.current().equals(before)) {
                return frozen;
            }
        }
        throw new ProblemException(
                503,
                "data-changing",
                new LocalizedText(
                        "Data sedang diperbarui; coba lagi sebentar.",
                        "The data are being updated; try again in a moment."));
    }

    private RunDocument gather(Run run) {
        Priorities result = priorities.rank(run);
        RecipeReport recipe = result.recipe();
        AreaLevel level = recipe.recipe().level();
        List<Column> columns = recipe.criteria().stream()
                .map(c -> new Column(
                        c.indicator().id(), c.year(), figures.list(c.indicator().id(), c.year(), level, run.within())))
                .toList();
        People behind = people.find(recipe, run.within()).orElse(null);
        Optional<Boundaries> boundaries = shapes.findEdition()
                .map(edition -> new Boundaries(edition, shapes.findCredit().orElse("")));
        return new RunDocument(
                RunDocument.FORMAT,
                run.toJson(),
                run.top(),
                priorities.describe(result),
                columns,
                behind,
                batches(columns, behind, boundaries.orElse(null)),
                boundaries.orElse(null));
    }

    private List<UsedBatch> batches(List<Column> columns, @Nullable People behind, @Nullable Boundaries boundaries) {
        Stream<UsedFigure> used = Stream.concat(
                columns.stream().flatMap(c -> c.values().stream()),
                behind == null ? Stream.empty() : behind.values().stream());
        Stream<Long> drawn = boundaries == null
                ? Stream.empty()
                : Stream.of(boundaries.edition().batchId());
        List<Long> ids = Stream.concat(used.map(UsedFigure::batch), drawn)
                .distinct()
                .sorted()
                .toList();
        return batches.list(ids).stream()
                .map(b -> new UsedBatch(b.id(), b.kind(), b.file(), b.checksum()))
                .toList();
    }

    /** The run of a stored request. */
    Run again(RunDocument document) {
        return Run.read(document.request());
    }

    /** Where the areas of a run lie. */
    static AreaCode within(FrozenRun run) {
        return new AreaCode(run.answer().recipe().within());
    }
}
