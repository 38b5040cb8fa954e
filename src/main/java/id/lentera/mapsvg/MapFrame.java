package id.lentera.mapsvg;

import id.lentera.mapsvg.SvgMap.Extent;
import java.util.List;

/**
 * A rectangle of the paper with the part of the world that it shows.
 *
 * @param smallest parts of an area that are shorter and narrower, in pixels, are left out unless the area has no larger one
 */
record MapFrame(double x, double y, double width, double height, Extent shown, double scale, double smallest) {

    /** Paths count in tenths of a pixel relative to the frame, which keeps them short. */
    static final int FINENESS = 10;

    private static final double EARTH = 40_075_016.686;

    /** The frame with the wanted extent in its middle. */
    static MapFrame of(double x, double y, double width, double height, Extent wanted, double smallest) {
        double wide = Math.max(wanted.maxX() - wanted.minX(), 1e-7);
        double high = Math.max(wanted.maxY() - wanted.minY(), 1e-7);
        double scale = Math.min(width / wide, height / high);
        double middleX = (wanted.minX() + wanted.maxX()) / 2;
        double middleY = (wanted.minY() + wanted.maxY()) / 2;
        Extent shown = new Extent(
                middleX - width / scale / 2,
                middleY - height / scale / 2,
                middleX + width / scale / 2,
                middleY + height / scale / 2);
        return new MapFrame(x, y, width, height, shown, scale, smallest);
    }

    double paperX(double worldX) {
        return x + (worldX - shown.minX()) * scale;
    }

    double paperY(double worldY) {
        return y + (worldY - shown.minY()) * scale;
    }

    boolean holds(double paperX, double paperY) {
        return paperX > x && paperX < x + width && paperY > y && paperY < y + height;
    }

    /** Metres on the ground per pixel in the middle of the frame. */
    double metresPerPixel() {
        double middle = (shown.minY() + shown.maxY()) / 2;
        double latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * middle)));
        return EARTH * Math.cos(latitude) / scale;
    }

    /** The rings as path data in fine units of the frame; empty when nothing of them lies inside. Every area keeps at least a dot. */
    String path(List<double[]> rings) {
        StringBuilder path = new StringBuilder();
        double[] seen = null;
        for (double[] ring : rings) {
            if (shown.touches(ring)) {
                seen = seen == null ? ring : seen;
                if (!small(ring)) {
                    append(path, ring);
                }
            }
        }
        if (path.isEmpty() && seen != null) {
            path.append('M')
                    .append(fineX(seen[0]))
                    .append(' ')
                    .append(fineY(seen[1]))
                    .append("h6v6h-6z");
        }
        return path.toString();
    }

    private boolean small(double[] ring) {
        return smallest > 0 && span(ring, 0) * scale < smallest && span(ring, 1) * scale < smallest;
    }

    private static double span(double[] ring, int axis) {
        double low = ring[axis];
        double high = ring[axis];
        for (int i = axis; i < ring.length; i += 2) {
            low = Math.min(low, ring[i]);
            high = Math.max(high, ring[i]);
        }
        return high - low;
    }

    /** Rings of fewer than three visible corners are left out. */
    private void append(StringBuilder path, double[] ring) {
        StringBuilder steps = new StringBuilder();
        long startX = fineX(ring[0]);
        long startY = fineY(ring[1]);
        long lastX = startX;
        long lastY = startY;
        int corners = 1;
        for (int i = 2; i < ring.length; i += 2) {
            long nextX = fineX(ring[i]);
            long nextY = fineY(ring[i + 1]);
            if (nextX != lastX || nextY != lastY) {
                steps.append(corners == 1 || nextX < lastX ? "" : " ").append(nextX - lastX);
                steps.append(nextY < lastY ? "" : " ").append(nextY - lastY);
                lastX = nextX;
                lastY = nextY;
                corners++;
            }
        }
        if (corners > 2) {
            path.append('M').append(startX).append(startY < 0 ? "" : " ").append(startY);
            path.append('l').append(steps).append('z');
        }
    }

    private long fineX(double worldX) {
        return Math.round((worldX - shown.minX()) * scale * FINENESS);
    }

    private long fineY(double worldY) {
        return Math.round((worldY - shown.minY()) * scale * FINENESS);
    }
}
