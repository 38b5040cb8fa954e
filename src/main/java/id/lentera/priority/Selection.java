package id.lentera.priority;

import id.lentera.areas.Area;
import id.lentera.indicators.Absence;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.selection.Chosen;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A selection with all that it rests on.
 *
 * @param names     registered areas by code
 * @param ranksRule how places become an order, ties included
 * @param stopRule  where the list ends and what it covers
 * @param countable whether the second axis counts people or households in need, so that a share of them can be covered
 * @param warnings  what a reader must know before using the list
 * @param lists     official lists that touch the area
 */
public record Selection(
        SelectionQuestion question,
        Area within,
        AxisReport rate,
        AxisReport count,
        Map<String, String> names,
        Chosen chosen,
        LocalizedText ranksRule,
        LocalizedText stopRule,
        boolean countable,
        List<Warning> warnings,
        List<Overlay> lists) {

    /**
     * One axis.
     *
     * @param highFirst  whether a high figure is the bad end
     * @param reference  the cut that holds
     * @param references all that could be chosen, also those that can't and why
     * @param sources    who published the figures
     */
    public record AxisReport(
            Indicator indicator,
            int year,
            boolean highFirst,
            Reference reference,
            List<Reference> references,
            Map<String, FigureReport> figures,
            List<Source> sources) {}

    /**
     * A possible cut.
     *
     * @param value null where there is none
     * @param text  what it is, or why there is none
     */
    public record Reference(ReferenceKind kind, @Nullable BigDecimal value, LocalizedText text) {}

    /** A figure or the reason why there is none; exactly one of value and absence is there. */
    public record FigureReport(
            @Nullable BigDecimal value,
            @Nullable Absence absence,
            ObservationStatus status,
            @Nullable String note) {

        public boolean demo() {
            return value != null && status == ObservationStatus.DEMO;
        }
    }

    /**
     * Something to beware of.
     *
     * @param code the area it is about; null for the whole
     */
    public record Warning(String kind, @Nullable String code, LocalizedText text) {}

    /**
     * An official list laid over the selection.
     *
     * @param listed  its areas among those looked at
     * @param both    listed and chosen
     * @param missed  listed, not chosen
     * @param further chosen, not listed
     */
    public record Overlay(
            ReferenceList list, List<String> listed, List<String> both, List<String> missed, List<String> further) {}

    /** Whether any demonstration value counted. */
    public boolean demo() {
        return demoFigures() > 0;
    }

    public long demoFigures() {
        return rate.figures().values().stream().filter(FigureReport::demo).count()
                + count.figures().values().stream().filter(FigureReport::demo).count();
    }
}
