package id.lentera.electricity;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What is published about PLN's grid in a village.
 *
 * @param planYear for {@link Advice.Grid#PLANNED}, where it is named
 */
public record VillageGrid(
        String code,
        String name,
        AsOf asOf,
        Advice.Grid grid,
        @Nullable Integer planYear,
        Source source,
        @Nullable LocalizedText note) {}
