package id.lentera.analysis.inequality;

/**
 * Who needs and who is reached, counted area by area. Counts don't say whether those reached are those in need, so both errors are the
 * least that the counts allow: more were reached than there are in need, or fewer.
 *
 * @param leftOut   in need and certainly not reached, by area; NaN where a count is missing
 * @param tooMany   reached and certainly not in need, by area; NaN where a count is missing
 * @param exclusion least share of those in need who are not reached; NaN where nobody is in need
 * @param inclusion least share of those reached who are not in need; NaN where nobody is reached
 * @param assessed  areas with both counts
 */
public record Targeting(double[] leftOut, double[] tooMany, double exclusion, double inclusion, int assessed) {

    /** Missing counts are NaN; their areas count nowhere. */
    public static Targeting of(double[] need, double[] reached) {
        double[] leftOut = new double[need.length];
        double[] tooMany = new double[need.length];
        double allNeed = 0;
        double allReached = 0;
        double allLeftOut = 0;
        double allTooMany = 0;
        int assessed = 0;
        for (int i = 0; i < need.length; i++) {
            leftOut[i] = Math.max(0, need[i] - reached[i]);
            tooMany[i] = Math.max(0, reached[i] - need[i]);
            if (!Double.isNaN(leftOut[i])) {
                assessed++;
                allNeed += need[i];
                allReached += reached[i];
                allLeftOut += leftOut[i];
                allTooMany += tooMany[i];
            }
        }
        return new Targeting(leftOut, tooMany, share(allLeftOut, allNeed), share(allTooMany, allReached), assessed);
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }
}
