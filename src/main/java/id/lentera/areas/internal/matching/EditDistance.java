package id.lentera.areas.internal.matching;

/**
 * How many single slips lie between two normalised names: a letter too many, too few, wrong, or two neighbours swapped (optimal string
 * alignment). Conservative on purpose: a wrong match is worse than none.
 */
public final class EditDistance {

    /** Stands for "not the same name". */
    public static final int FAR = Integer.MAX_VALUE;

    private static final int SHORTEST = 4;
    private static final int SHORT = 6;

    private EditDistance() {}

    /**
     * The number of slips, or {@link #FAR} when there are more than a spelling variant has: one in names of up to six letters, two in
     * longer ones, none in names of up to three. Names that differ in their number only (II and III, 2 and 3) are always far.
     */
    public static int between(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        int shorter = Math.min(a.length(), b.length());
        int limit = shorter <= SHORT ? 1 : 2;
        if (shorter < SHORTEST || Math.abs(a.length() - b.length()) > limit || differInNumber(a, b)) {
            return FAR;
        }
        int distance = alignment(a, b);
        return distance <= limit ? distance : FAR;
    }

    private static boolean differInNumber(String a, String b) {
        return hasDigit(a) != hasDigit(b) || hasDigit(a) && !digits(a).equals(digits(b)) || onlyRoman(a, b);
    }

    private static boolean hasDigit(String name) {
        return name.chars().anyMatch(c -> c <= '9');
    }

    private static String digits(String name) {
        return name.replaceAll("[^0-9]", "");
    }

    /** Whether all that follows the common beginning are Roman digits, as in sukamajui and sukamajuii. */
    private static boolean onlyRoman(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return isRoman(a.substring(common)) && isRoman(b.substring(common));
    }

    private static boolean isRoman(String rest) {
        return rest.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    }

    private static int alignment(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (isSwap(a, b, i, j)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
