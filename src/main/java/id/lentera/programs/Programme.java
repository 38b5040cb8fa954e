package id.lentera.programs;

import id.lentera.platform.LocalizedText;
import java.util.List;

/**
 * A programme with its partners.
 *
 * @param unit   what target and reached count, for example {@code households}
 * @param years  years with a published figure, ascending
 * @param levels levels of areas with a published figure, widest first, as in addresses
 */
public record Programme(
        String id,
        LocalizedText name,
        String kind,
        String unit,
        Accumulation accumulation,
        LocalizedText description,
        List<Partner> partners,
        List<Integer> years,
        List<String> levels) {}
