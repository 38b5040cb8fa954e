package id.lentera.convergence;

import id.lentera.platform.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What a complete package is: every required programme reaches its share of its target, in percent. Regions choose their own; no
 * official package was published.
 */
public record PackageRule(SequencedMap<String, Integer> thresholds) {

    /** From which share a programme outside the package counts as arrived. */
    public static final int OUTSIDE = 50;

    private static final int MOST = 40;

    public PackageRule {
        thresholds = new LinkedHashMap<>(thresholds);
    }

    /** Reads {@code pkh:60,bpbl:50}; a programme without number takes {@value #OUTSIDE}. */
    public static PackageRule parse(String text) {
        Map<String, Integer> thresholds = new LinkedHashMap<>();
        String[] parts = text.split(",", MOST + 2);
        for (String part : parts) {
            String word = part.strip();
            if (!word.matches("[a-z0-9_]{1,80}(:([1-9]\\d?|100))?")) {
                throw bad(word);
            }
            int colon = word.indexOf(':');
            String id = colon < 0 ? word : word.substring(0, colon);
            int threshold = colon < 0 ? OUTSIDE : Integer.parseInt(word.substring(colon + 1));
            if (thresholds.put(id, threshold) != null || thresholds.size() > MOST) {
                throw bad(word);
            }
        }
        return new PackageRule(new LinkedHashMap<>(thresholds));
    }

    private static ProblemException bad(String word) {
        return ProblemException.badRequest(
                "bad-package",
                ("Paket program tidak dapat dibaca pada “%.60s”: tulis id program dan ambang 1 sampai 100, masing-masing sekali,"
                                + " misalnya pkh:60,bpbl:50.")
                        .formatted(word),
                ("The package can't be read at “%.60s”: write programme ids with thresholds from 1 to 100, each once, for example"
                                + " pkh:60,bpbl:50.")
                        .formatted(word));
    }

    public boolean requires(String programme) {
        return thresholds.containsKey(programme);
    }

    public int threshold(String programme) {
        return thresholds.getOrDefault(programme, OUTSIDE);
    }

    /** As in addresses. */
    public String slug() {
        return thresholds.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(","));
    }
}
