package id.lentera.profile;

import id.lentera.indicators.Indicator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An area beside others by one indicator.
 *
 * @param parent    null for Indonesia
 * @param nation    null for Indonesia and for provinces, whose parent it is
 * @param siblings  the areas of the same parent in the year of the newest own figure; null for Indonesia and without an own figure
 * @param children  the areas one level down, in the newest year in which at least half have a value
 * @param neighbours areas that share a border, in the year of {@code siblings}
 */
public record Comparison(
        Indicator indicator,
        Series own,
        @Nullable Series parent,
        @Nullable Series nation,
        @Nullable RankedAreas siblings,
        RankedAreas children,
        RankedAreas neighbours) {

    /** Parent and nation, as far as the area has them. */
    public List<Series> references() {
        return Stream.of(parent, nation).flatMap(Stream::ofNullable).toList();
    }

    /** Whether figures of areas of different size may be set against one another: shares and indices may, counts and money not. */
    public boolean comparable() {
        return indicator.kind() == Indicator.Kind.RATE || indicator.kind() == Indicator.Kind.INDEX;
    }

    /** What belongs into one chart: the area itself first, its references where they share a scale. */
    public List<Series> lines() {
        return comparable()
                ? Stream.concat(Stream.of(own), references().stream()).toList()
                : List.of(own);
    }
}
