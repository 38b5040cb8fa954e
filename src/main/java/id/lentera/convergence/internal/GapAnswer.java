package id.lentera.convergence.internal;

import id.lentera.convergence.AreaClass;
import id.lentera.convergence.CellState;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.GapArea;
import id.lentera.platform.Paging;
import id.lentera.programs.DeliveryBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /api/convergence/gaps}. */
record GapAnswer(DeliveryBasis basis, int numberMatched, List<Item> items) {

    /** @param gap target minus reached; null where one of them isn't known */
    record Item(
            String code,
            String name,
            String parent,
            AreaClass areaClass,
            @Nullable CellState state,
            @Nullable Long gap) {}

    static GapAnswer of(Convergence found, List<GapArea> areas, Paging paging) {
        return new GapAnswer(
                found.question().basis(),
                areas.size(),
                areas.stream()
                        .skip(paging.offset())
                        .limit(paging.limit())
                        .map(a -> new Item(
                                found.code(a.row()),
                                found.name(a.row()),
                                found.parentName(a.row()),
                                found.classes()[a.row()],
                                a.state(),
                                a.gap()))
                        .toList());
    }
}
