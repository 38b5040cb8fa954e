package id.lentera.analysis.spatial;

import java.util.Arrays;

/** A k-d tree in one array of point numbers: the middle of each stretch divides it by one coordinate. */
final class PointTree {

    private final double[][] points;
    private final Integer[] order;

    PointTree(double[][] points) {
        this.points = points;
        order = new Integer[points.length];
        Arrays.setAll(order, i -> i);
        build(0, points.length, 0);
    }

    private void build(int from, int to, int axis) {
        if (to - from < 2) {
            return;
        }
        Arrays.sort(order, from, to, (a, b) -> Double.compare(points[a][axis], points[b][axis]));
        int middle = (from + to) >>> 1;
        build(from, middle, (axis + 1) % 3);
        build(middle + 1, to, (axis + 1) % 3);
    }

    /** The k points nearest to one of the points, without itself, in no order. */
    int[] nearest(int point, int k) {
        Nearest nearest = new Nearest(point, k);
        nearest.search(0, points.length, 0);
        return Arrays.copyOf(nearest.found, nearest.count);
    }

    /** The best so far, farthest last; k is small. */
    private final class Nearest {

        private final int point;
        private final int[] found;
        private final double[] distance;
        private int count;

        private Nearest(int point, int k) {
            this.point = point;
            found = new int[k];
            distance = new double[k];
        }

        private void search(int from, int to, int axis) {
            if (from >= to || found.length == 0) {
                return;
            }
            int middle = (from + to) >>> 1;
            int here = order[middle];
            if (here != point) {
                offer(here);
            }
            double side = points[point][axis] - points[here][axis];
            int next = (axis + 1) % 3;
            search(side < 0 ? from : middle + 1, side < 0 ? middle : to, next);
            if (count < found.length || side * side <= distance[count - 1]) {
                search(side < 0 ? middle + 1 : from, side < 0 ? to : middle, next);
            }
        }

        private void offer(int other) {
            double squared = 0;
            for (int axis = 0; axis < 3; axis++) {
                double side = points[point][axis] - points[other][axis];
                squared += side * side;
            }
            if (count == found.length && squared >= distance[count - 1]) {
                return;
            }
            int at = count == found.length ? count - 1 : count++;
            while (at > 0 && distance[at - 1] > squared) {
                found[at] = found[at - 1];
                distance[at] = distance[at - 1];
                at--;
            }
            found[at] = other;
            distance[at] = squared;
        }
    }
}
