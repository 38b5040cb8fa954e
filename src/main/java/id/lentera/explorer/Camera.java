package id.lentera.explorer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Position of the map as an address carries it: {@code lng,lat,zoom}, degrees. */
record Camera(double lng, double lat, double zoom) {

    private static final Pattern SHAPE =
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,6})?),(-?\\d{1,2}(?:\\.\\d{1,6})?),(\\d{1,2}(?:\\.\\d{1,3})?)");

    /** Reads the text of an address; anything that isn't a position on Earth is none. */
    static Optional<Camera> parse(String text) {
        var shape = SHAPE.matcher(text);
        if (text.length() > 40 || !shape.matches()) {
            return Optional.empty();
        }
        Camera camera = new Camera(
                Double.parseDouble(shape.group(1)),
                Double.parseDouble(shape.group(2)),
                Double.parseDouble(shape.group(3)));
        return Math.abs(camera.lng) <= 180 && Math.abs(camera.lat) <= 85 && camera.zoom <= 22
                ? Optional.of(camera)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f,%.4f,%.2f", lng, lat, zoom);
    }
}
