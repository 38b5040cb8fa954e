package id.lentera.programs;

import id.lentera.indicators.ObservationStatus;
import id.lentera.provenance.Source;
import java.util.List;

/**
 * Coverage of one area.
 *
 * @param tally   sums of the figures published for this area alone (or for areas inside it)
 * @param status  PUBLISHED for a figure as published, COMPUTED for a sum of several
 * @param states  how far the deliveries have come
 * @param joint   figures shared with other areas of the same level, not in {@code tally}
 * @param sources every source behind the item, joint figures included
 */
public record CoverageItem(
        String code,
        String name,
        Tally tally,
        ObservationStatus status,
        List<DeliveryState> states,
        List<JointFigure> joint,
        List<Source> sources) {}
