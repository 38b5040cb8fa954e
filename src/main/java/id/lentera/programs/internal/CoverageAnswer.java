package id.lentera.programs.internal;

import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Paging;
import id.lentera.programs.Coverage;
import id.lentera.programs.CoverageItem;
import id.lentera.programs.CoverageRow;
import id.lentera.programs.Delivery;
import id.lentera.programs.DeliveryArea;
import id.lentera.programs.DeliveryState;
import id.lentera.programs.JointFigure;
import id.lentera.programs.Tally;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /api/coverage}. */
record CoverageAnswer(
        String program,
        LocalizedText name,
        String unit,
        String level,
        String within,
        @Nullable Integer year,
        List<Integer> years,
        int numberMatched,
        List<Item> items,
        List<Row> rows,
        Tally total) {

    static CoverageAnswer of(Coverage coverage, Paging paging) {
        return new CoverageAnswer(
                coverage.programme().id(),
                coverage.programme().name(),
                coverage.programme().unit(),
                coverage.level().slug(),
                coverage.within().value(),
                coverage.year(),
                coverage.programme().years(),
                coverage.items().size(),
                coverage.items().stream()
                        .skip(paging.offset())
                        .limit(paging.limit())
                        .map(Item::of)
                        .toList(),
                coverage.rows().stream().map(Row::of).toList(),
                coverage.total());
    }

    /** One area. {@code source} is the first of {@code sources}. */
    record Item(
            String code,
            String name,
            @Nullable Long target,
            @Nullable Long reached,
            @Nullable BigDecimal coverage,
            @Nullable Long gap,
            ObservationStatus status,
            List<DeliveryState> states,
            @Nullable LocalizedText reason,
            @Nullable Long knownTarget,
            @Nullable Long knownReached,
            List<Joint> joint,
            Source source,
            List<Source> sources) {

        static Item of(CoverageItem item) {
            Tally tally = item.tally();
            return new Item(
                    item.code(),
                    item.name(),
                    tally.target(),
                    tally.reached(),
                    tally.coverage(),
                    tally.gap(),
                    item.status(),
                    item.states(),
                    tally.reason(),
                    tally.knownTarget(),
                    tally.knownReached(),
                    item.joint().stream().map(Joint::of).toList(),
                    item.sources().getFirst(),
                    item.sources());
        }
    }

    /** A figure shared with other areas. */
    record Joint(
            List<DeliveryArea> with,
            int year,
            @Nullable Long target,
            @Nullable Long reached,
            String basis,
            DeliveryState state,
            @Nullable LocalizedText note) {

        static Joint of(JointFigure joint) {
            Delivery d = joint.delivery();
            return new Joint(joint.with(), d.year(), d.target(), d.reached(), d.basis(), d.state(), d.note());
        }
    }

    /** A published figure; {@code counted} when it is in the total. */
    record Row(
            List<DeliveryArea> areas,
            int year,
            @Nullable Long target,
            @Nullable Long reached,
            String basis,
            DeliveryState state,
            CoverageRow.Use use,
            boolean counted,
            Source source,
            @Nullable LocalizedText note) {

        static Row of(CoverageRow row) {
            Delivery d = row.delivery();
            return new Row(
                    d.areas(),
                    d.year(),
                    d.target(),
                    d.reached(),
                    d.basis(),
                    d.state(),
                    row.use(),
                    row.use().counted(),
                    d.source(),
                    d.note());
        }
    }
}
