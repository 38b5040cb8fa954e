package id.lentera.analysis;

/**
 * A figure of a parent area, computed from its children.
 *
 * @param value           NaN where no child has a figure or the denominators sum to zero
 * @param numerator       sum over the covered children, NaN where none is
 * @param denominator     sum over the covered children; NaN for plain sums and where none is covered
 * @param coveredChildren children whose figures are in the sums
 * @param totalChildren   all children; an aggregate of fewer is incomplete and must say so wherever it is shown
 */
public record Aggregate(double value, double numerator, double denominator, int coveredChildren, int totalChildren) {

    public boolean complete() {
        return coveredChildren == totalChildren && totalChildren > 0;
    }
}
