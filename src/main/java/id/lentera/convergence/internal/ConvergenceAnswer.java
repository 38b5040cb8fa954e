package id.lentera.convergence.internal;

import id.lentera.convergence.AreaClass;
import id.lentera.convergence.CellState;
import id.lentera.convergence.Column;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.ConvergenceQuestion;
import id.lentera.convergence.Loci;
import id.lentera.convergence.Matrix;
import id.lentera.convergence.Measures;
import id.lentera.convergence.Overlap;
import id.lentera.convergence.Totals;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Paging;
import id.lentera.programs.DeliveryBasis;
import id.lentera.programs.Strategy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code GET /api/convergence}.
 *
 * @param notice beside demonstration deliveries
 * @param rule   as in addresses, called package there
 */
record ConvergenceAnswer(
        String level,
        String within,
        @Nullable Integer year,
        DeliveryBasis basis,
        @Nullable LocalizedText notice,
        String rule,
        List<Programme> programmes,
        Map<AreaClass, Integer> classes,
        Measures measures,
        @Nullable Loci loci,
        Overlap overlap,
        int numberMatched,
        List<Item> items) {

    static final LocalizedText NOTICE = new LocalizedText(
            "Penyaluran peragaan, bukan data: dibuat agar matriks dan peta desa dapat dicoba.",
            "Demonstration deliveries, not data: made so that matrix and village map can be tried.");

    /** A column with all its deliveries: those in cells and the rest. */
    record Programme(
            String id,
            LocalizedText name,
            String unit,
            @Nullable Strategy strategy,
            boolean required,
            int threshold,
            Totals total,
            Matrix.Rest rest) {}

    /** @param programmes ids of those that serve somebody there */
    record Item(
            String code,
            String name,
            String parent,
            AreaClass areaClass,
            @Nullable Boolean priority,
            int count,
            List<String> programmes,
            List<Cell> cells) {}

    /** Target and reached hold what is known; coverage and gap only where both are known in full. */
    record Cell(
            String programme,
            CellState state,
            long target,
            long reached,
            @Nullable Double coverage,
            @Nullable Long gap,
            long planned,
            long spent,
            int deliveries) {}

    static ConvergenceAnswer of(Convergence found, Paging paging) {
        ConvergenceQuestion question = found.question();
        Map<AreaClass, Integer> classes = new EnumMap<>(AreaClass.class);
        Arrays.stream(AreaClass.values()).forEach(c -> classes.put(c, found.count(c)));
        return new ConvergenceAnswer(
                question.level().slug(),
                question.within().value(),
                question.year(),
                question.basis(),
                question.basis() == DeliveryBasis.DEMO ? NOTICE : null,
                question.rule().slug(),
                found.columns().stream().map(c -> programme(found, c)).toList(),
                classes,
                found.measures(),
                Loci.of(found),
                Overlap.of(found),
                found.matrix().areas(),
                IntStream.range(0, found.matrix().areas())
                        .skip(paging.offset())
                        .limit(paging.limit())
                        .mapToObj(row -> item(found, row))
                        .toList());
    }

    private static Programme programme(Convergence found, Column column) {
        return new Programme(
                column.programme().id(),
                column.programme().name(),
                column.programme().unit(),
                column.register().strategy(),
                column.required(),
                column.threshold(),
                Totals.of(found, column),
                found.matrix().rests()[column.index()]);
    }

    private static Item item(Convergence found, int row) {
        List<Cell> cells = found.columns().stream()
                .map(column -> cell(found, column, row))
                .filter(cell -> cell.state() != CellState.ABSENT)
                .toList();
        return new Item(
                found.code(row),
                found.name(row),
                found.parentName(row),
                found.classes()[row],
                found.priority() == null ? null : found.priority()[row],
                found.present()[row],
                cells.stream()
                        .filter(c -> c.state().present())
                        .map(Cell::programme)
                        .toList(),
                cells);
    }

    private static Cell cell(Convergence found, Column column, int row) {
        Matrix matrix = found.matrix();
        int p = column.index();
        long target = matrix.target()[p][row];
        long reached = matrix.reached()[p][row];
        boolean known = matrix.comparable(p, row);
        return new Cell(
                column.programme().id(),
                found.state(column, row),
                target,
                reached,
                known && target > 0 ? Math.round(10_000.0 * reached / target) / 100.0 : null,
                known ? target - reached : null,
                matrix.planned()[p][row],
                matrix.spent()[p][row],
                matrix.deliveries()[p][row]);
    }
}
