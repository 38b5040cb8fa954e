package id.lentera.programs.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {}

    /** The most similar word, if no more than a third of the letters differ. */
    static Optional<String> of(String typed, Collection<String> words) {
        String plain = plain(typed);
        return words.stream()
                .filter(word -> distance(plain, plain(word)) <= Math.max(1, plain.length() / 3))
                .min(Comparator.comparingInt(word -> distance(plain, plain(word))));
    }

    private static String plain(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.substring(0, Math.min(LONGEST, letters.length()));
    }

    /** Letters to change, add or take away (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), corner + change);
                corner = above;
            }
        }
        return row[other.length()];
    }
}
