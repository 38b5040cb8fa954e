package id.lentera.overlays.internal;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;

/** First pass: how many objects there are, and one point of each to find out where they lie. */
final class Survey implements LayerReader.Visitor {

    private double[] samples = new double[256];
    private int length;
    private int features;

    @Override
    public boolean wantsAttributes() {
        return false;
    }

    @Override
    public void visit(LayerReader.Feature feature) {
        features++;
        if (feature.geometry() == null || feature.geometry().isEmpty()) {
            return;
        }
        if (length + 2 > samples.length) {
            samples = Arrays.copyOf(samples, samples.length * 2);
        }
        Coordinate first = feature.geometry().getCoordinate();
        samples[length++] = first.x;
        samples[length++] = first.y;
    }

    int features() {
        return features;
    }

    /** x, y, x, y ... in the coordinates of the file; empty when nothing can be drawn. */
    double[] samples() {
        return Arrays.copyOf(samples, length);
    }
}
