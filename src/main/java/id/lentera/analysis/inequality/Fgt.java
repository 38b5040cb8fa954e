package id.lentera.analysis.inequality;

/** Poverty after Foster, Greer and Thorbecke: P0 how many, P1 how deep, P2 how uneven among the poor. */
public final class Fgt {

    private Fgt() {}

    /**
     * The measure over units below a line. With areas instead of households as units it sees only poor areas, not poor people.
     *
     * @param line above 0
     */
    public static double of(int alpha, double[] means, double[] people, double line) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < means.length; i++) {
            all += people[i];
            if (means[i] < line) {
                sum += people[i] * Math.pow((line - means[i]) / line, alpha);
            }
        }
        return sum / all;
    }

    /**
     * Published measures of areas combined to that of all of them. This is exact, not an estimate: the measures are means over people.
     *
     * @param contributions share of each area in the whole, summing to 1; 0 where there is no poverty at all
     */
    public record Combined(double measure, double[] contributions) {}

    public static Combined combine(double[] measures, double[] people) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < measures.length; i++) {
            sum += people[i] * measures[i];
            all += people[i];
        }
        double[] contributions = new double[measures.length];
        for (int i = 0; i < measures.length && sum > 0; i++) {
            contributions[i] = people[i] * measures[i] / sum;
        }
        return new Combined(sum / all, contributions);
    }
}
