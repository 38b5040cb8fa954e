package id.lentera.electricity;

import id.lentera.platform.LocalizedText;
import java.util.Optional;

/**
 * The sum check of the village survey: families with PLN (R501a1), with other supply (R501a2) and without electricity (R501b) are all families
 * of the village (R401c). Published dictionaries with shifted columns are caught by it.
 */
public final class PodesCheck {

    private PodesCheck() {}

    /** Why the row can't be right; empty where it adds up. */
    public static Optional<LocalizedText> problem(long families, long pln, long nonPln, long without) {
        long sum = pln + nonPln + without;
        if (sum == families) {
            return Optional.empty();
        }
        return Optional.of(new LocalizedText(
                "PLN %d + non-PLN %d + tanpa listrik %d = %d, padahal jumlah keluarga %d. Periksa apakah kolomnya tergeser."
                        .formatted(pln, nonPln, without, sum, families),
                "PLN %d + other %d + without electricity %d = %d, but there are %d families. See whether the columns are shifted."
                        .formatted(pln, nonPln, without, sum, families)));
    }
}
