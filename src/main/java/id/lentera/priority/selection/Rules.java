package id.lentera.priority.selection;

/**
 * How areas are chosen.
 *
 * @param rateHighFirst  whether a high rate is the bad end
 * @param countHighFirst the same for the number
 * @param rateCut        at the cut counts as bad: a figure must be better to look good
 * @param numberWeight   0 looks at the place by rate only, 100 at the place by number only
 * @param worstOnly      whether only areas that are bad by both may be chosen
 */
public record Rules(
        boolean rateHighFirst,
        boolean countHighFirst,
        double rateCut,
        double countCut,
        int numberWeight,
        boolean worstOnly,
        Stop stop) {

    static final int ALL = 100;

    int quadrant(double rate, double count) {
        boolean rateBad = rateHighFirst ? rate >= rateCut : rate <= rateCut;
        boolean countBad = countHighFirst ? count >= countCut : count <= countCut;
        return rateBad ? (countBad ? 1 : 2) : (countBad ? 3 : 4);
    }

    /** Whole numbers, so that equal scores are equal in every language. */
    long score(int rateRank, int countRank) {
        return (long) (ALL - numberWeight) * rateRank + (long) numberWeight * countRank;
    }
}
