package id.lentera.explorer;

import id.lentera.explorer.ExplorerScreen.Bounds;
import id.lentera.mapsvg.Mercator;
import id.lentera.mapsvg.SvgMap.Extent;

/** What a picture has to show: the position in the address, as wide as a usual map page, else the area that is coloured. */
record SheetExtent(Extent view) {

    private static final double TILE = 512;
    private static final double PAGE_WIDTH = 860;
    private static final double PAGE_HEIGHT = 520;
    private static final double AIR = 0.03;
    private static final Bounds INDONESIA = new Bounds(94.9, -11.1, 141.1, 6.2);

    static SheetExtent of(ExplorerScreen screen) {
        Camera camera = screen.state().camera();
        return new SheetExtent(
                camera == null ? around(screen.bounds() == null ? INDONESIA : screen.bounds()) : at(camera));
    }

    double width() {
        return view.maxX() - view.minX();
    }

    double height() {
        return view.maxY() - view.minY();
    }

    private static Extent at(Camera camera) {
        double world = TILE * Math.pow(2, camera.zoom());
        double x = x(camera.lng());
        double y = y(camera.lat());
        double halfWidth = PAGE_WIDTH / world / 2;
        double halfHeight = PAGE_HEIGHT / world / 2;
        return new Extent(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    private static Extent around(Bounds bounds) {
        return Mercator.around(bounds.west(), bounds.south(), bounds.east(), bounds.north(), AIR);
    }

    static double x(double lng) {
        return Mercator.x(lng);
    }

    static double y(double lat) {
        return Mercator.y(lat);
    }
}
