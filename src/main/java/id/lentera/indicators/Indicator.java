package id.lentera.indicators;

import id.lentera.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is measured. Two definitions of "electrified" are two indicators.
 *
 * @param unit        percent, persons, thousand_persons, households, villages, customers, index, rupiah
 * @param numerator   in words (Indonesian): who is counted above the line of a rate
 * @param denominator in words (Indonesian): out of whom
 * @param caveat      what a reader must know before comparing
 * @param thresholds  class edges of a policy or a standard
 */
public record Indicator(
        String id,
        LocalizedText name,
        String unit,
        Kind kind,
        Direction direction,
        String theme,
        LocalizedText definition,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable LocalizedText caveat,
        @Nullable Thresholds thresholds) {

    /** What kind of number it is: only counts and money add up. */
    public enum Kind {
        RATE,
        COUNT,
        INDEX,
        MONEY,
        CATEGORY
    }

    /** Whether a higher figure is good news. */
    public enum Direction {
        HIGHER_IS_BETTER,
        HIGHER_IS_WORSE,
        NEUTRAL
    }
}
