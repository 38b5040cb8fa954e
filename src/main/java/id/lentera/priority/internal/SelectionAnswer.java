package id.lentera.priority.internal;

import id.lentera.indicators.Absence;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.Selection;
import id.lentera.priority.Selection.AxisReport;
import id.lentera.priority.Selection.FigureReport;
import id.lentera.priority.Selection.Overlay;
import id.lentera.priority.Selection.Reference;
import id.lentera.priority.Selection.Warning;
import id.lentera.priority.SelectionQuestion;
import id.lentera.priority.selection.Entry;
import id.lentera.priority.selection.Stop;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /api/priorities/selection}. With its items and axes a browser computes what other cuts, weights and stop rules
 * give.
 *
 * @param quadrants     how many areas are in quadrants 1 to 4
 * @param total         the number of all areas that have one
 * @param coveredShare  percent of it in the areas chosen; null where the second axis counts nobody
 * @param numberMatched areas with both figures
 */
record SelectionAnswer(
        String level,
        String within,
        String withinName,
        AxisView rate,
        AxisView count,
        int weight,
        boolean worst,
        StopView stop,
        boolean countable,
        boolean demo,
        LocalizedText ranksText,
        LocalizedText stopText,
        List<Integer> quadrants,
        int chosen,
        BigDecimal total,
        BigDecimal covered,
        @Nullable BigDecimal coveredShare,
        int numberMatched,
        List<Item> items,
        List<Missing> notAssessed,
        List<Warning> warnings,
        List<ListView> lists) {

    /** One axis; {@code first} is the bad end that comes first. */
    record AxisView(
            String indicator,
            LocalizedText name,
            int year,
            Indicator.Kind kind,
            String unit,
            LocalizedText unitText,
            String first,
            ReferenceView reference,
            List<ReferenceView> references,
            LocalizedText definition,
            List<Source> sources) {

        static AxisView of(AxisReport axis) {
            Indicator indicator = axis.indicator();
            return new AxisView(
                    indicator.id(),
                    indicator.name(),
                    axis.year(),
                    indicator.kind(),
                    indicator.unit(),
                    new LocalizedText(
                            FigureFormat.suffix(indicator.unit(), Locale.of("id", "ID")),
                            FigureFormat.suffix(indicator.unit(), Locale.ENGLISH)),
                    axis.highFirst() ? "high" : "low",
                    ReferenceView.of(axis.reference()),
                    axis.references().stream().map(ReferenceView::of).toList(),
                    indicator.definition(),
                    axis.sources());
        }
    }

    /** A possible cut; without a value {@code text} says why. */
    record ReferenceView(String kind, @Nullable BigDecimal value, LocalizedText text) {

        static ReferenceView of(Reference reference) {
            return new ReferenceView(reference.kind().slug(), reference.value(), reference.text());
        }
    }

    /** Where the list ends: exactly one is there. */
    record StopView(@Nullable Integer top, @Nullable BigDecimal share) {

        static StopView of(Stop stop) {
            return switch (stop) {
                case Stop.Top(int areas) -> new StopView(areas, null);
                case Stop.Share(double percent) -> new StopView(null, BigDecimal.valueOf(percent));
            };
        }
    }

    /** @param collected number of this area and of all before it that may be chosen; null where it may not be chosen */
    record Item(
            String code,
            String name,
            int rank,
            int rateRank,
            int countRank,
            int rankSum,
            BigDecimal score,
            int quadrant,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal count,
            ObservationStatus rateStatus,
            ObservationStatus countStatus,
            @Nullable BigDecimal collected,
            boolean chosen,
            boolean demo) {

        static Item of(Entry entry, Selection selection) {
            FigureReport rate = figure(selection.rate(), entry.code());
            FigureReport count = figure(selection.count(), entry.code());
            return new Item(
                    entry.code(),
                    Objects.requireNonNull(selection.names().get(entry.code())),
                    entry.rank(),
                    entry.rateRank(),
                    entry.countRank(),
                    entry.rankSum(),
                    plain(BigDecimal.valueOf(entry.score(), 2)),
                    entry.quadrant(),
                    rate.value(),
                    count.value(),
                    rate.status(),
                    count.status(),
                    entry.collected() == null ? null : plain(entry.collected()),
                    entry.chosen(),
                    rate.demo() || count.demo());
        }

        private static FigureReport figure(AxisReport axis, String code) {
            return Objects.requireNonNull(axis.figures().get(code));
        }
    }

    /** An area in no quadrant. A figure that is there is shown, the absence of the other is named. */
    record Missing(
            String code,
            String name,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal count,
            @Nullable Absence rateAbsence,
            @Nullable Absence countAbsence) {

        static Missing of(String code, Selection selection) {
            FigureReport rate = selection.rate().figures().get(code);
            FigureReport count = selection.count().figures().get(code);
            return new Missing(
                    code,
                    Objects.requireNonNull(selection.names().get(code)),
                    rate == null ? null : rate.value(),
                    count == null ? null : count.value(),
                    absence(rate),
                    absence(count));
        }

        private static @Nullable Absence absence(@Nullable FigureReport figure) {
            return figure == null ? Absence.NOT_COLLECTED : figure.absence();
        }
    }

    /** An official list: its areas here, those chosen too, those not chosen, and those chosen that it lacks. */
    record ListView(
            String id,
            LocalizedText name,
            int year,
            @Nullable Source source,
            List<String> listed,
            List<String> both,
            List<String> missed,
            List<String> further) {

        static ListView of(Overlay overlay) {
            return new ListView(
                    overlay.list().id(),
                    overlay.list().name(),
                    overlay.list().year(),
                    overlay.list().source(),
                    overlay.listed(),
                    overlay.both(),
                    overlay.missed(),
                    overlay.further());
        }
    }

    static SelectionAnswer of(Selection selection) {
        SelectionQuestion question = selection.question();
        double total = selection.chosen().total();
        double covered = selection.chosen().covered();
        return new SelectionAnswer(
                question.level().slug(),
                question.within().value(),
                selection.within().name(),
                AxisView.of(selection.rate()),
                AxisView.of(selection.count()),
                question.numberWeight(),
                question.worstOnly(),
                StopView.of(question.stop()),
                selection.countable(),
                selection.demo(),
                selection.ranksRule(),
                selection.stopRule(),
                selection.chosen().quadrants(),
                selection.chosen().size(),
                plain(total),
                plain(covered),
                selection.countable() && total > 0 ? plain(100 * covered / total) : null,
                selection.chosen().entries().size(),
                selection.chosen().entries().stream()
                        .map(entry -> Item.of(entry, selection))
                        .toList(),
                selection.chosen().missing().stream()
                        .map(code -> Missing.of(code, selection))
                        .toList(),
                selection.warnings(),
                selection.lists().stream().map(ListView::of).toList());
    }

    /** Sums of decimals without the dust of binary arithmetic. */
    private static BigDecimal plain(double number) {
        return plain(BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
