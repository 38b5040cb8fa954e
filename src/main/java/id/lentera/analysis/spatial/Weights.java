package id.lentera.analysis.spatial;

/** Neighbours with a weight each; the weights of an area sum to 1, or to 0 where it has no neighbour. */
public final class Weights {

    private final Neighbours neighbours;
    private final double[] weight;

    private Weights(Neighbours neighbours, double[] weight) {
        this.neighbours = neighbours;
        this.weight = weight;
    }

    /** Every neighbour of an area counts the same. */
    public static Weights rowStandardised(Neighbours neighbours) {
        double[] weight = new double[neighbours.links()];
        for (int i = 0; i < neighbours.size(); i++) {
            int end = neighbours.first(i) + neighbours.degree(i);
            for (int at = neighbours.first(i); at < end; at++) {
                weight[at] = 1.0 / neighbours.degree(i);
            }
        }
        return new Weights(neighbours, weight);
    }

    public Neighbours neighbours() {
        return neighbours;
    }

    public int size() {
        return neighbours.size();
    }

    int degree(int area) {
        return neighbours.degree(area);
    }

    /** The weight of the k-th neighbour of an area. */
    double weight(int area, int k) {
        return weight[neighbours.first(area) + k];
    }

    /** Weighted mean of the values of the neighbours; 0 where there are none. */
    public double lag(double[] values, int area) {
        double sum = 0;
        int end = neighbours.first(area) + neighbours.degree(area);
        for (int at = neighbours.first(area); at < end; at++) {
            sum += weight[at] * values[neighbours.at(at)];
        }
        return sum;
    }

    double rowSum(int area) {
        double sum = 0;
        for (int k = 0; k < degree(area); k++) {
            sum += weight(area, k);
        }
        return sum;
    }

    double rowSquares(int area) {
        double sum = 0;
        for (int k = 0; k < degree(area); k++) {
            sum += weight(area, k) * weight(area, k);
        }
        return sum;
    }

    /** S0, S1 and S2 of Cliff and Ord: the sum of all weights, and how evenly they are spread. */
    Sums sums() {
        double s0 = 0;
        double s1 = 0;
        double[] both = new double[size()];
        for (int i = 0; i < size(); i++) {
            for (int k = 0; k < degree(i); k++) {
                int j = neighbours.at(neighbours.first(i) + k);
                double there = weight(i, k);
                double back = between(j, i);
                s0 += there;
                // A link without its counterpart is met once, one with it twice.
                s1 += neighbours.contains(j, i) ? (there + back) * (there + back) / 2 : there * there;
                both[i] += there;
                both[j] += there;
            }
        }
        double s2 = 0;
        for (double sum : both) {
            s2 += sum * sum;
        }
        return new Sums(s0, s1, s2);
    }

    private double between(int from, int to) {
        for (int k = 0; k < degree(from); k++) {
            if (neighbours.at(neighbours.first(from) + k) == to) {
                return weight(from, k);
            }
        }
        return 0;
    }

    record Sums(double s0, double s1, double s2) {}
}
