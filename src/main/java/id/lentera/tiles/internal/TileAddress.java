package id.lentera.tiles.internal;

import id.lentera.platform.ProblemException;

/** Number of a tile in the usual scheme: x grows to the east, y to the south, 0 <= x, y < 2^z. */
public record TileAddress(int z, int x, int y) {

    static final int MAX_ZOOM = 22;

    /** Reads the three numbers of an address; anything else is a 400 that names the range. */
    static TileAddress parse(String z, String x, String y) {
        int zoom = number("z", z, MAX_ZOOM);
        int last = (1 << zoom) - 1;
        return new TileAddress(zoom, number("x", x, last), number("y", y, last));
    }

    /** All three numbers in one, unique up to zoom {@value #MAX_ZOOM}. */
    long key() {
        return ((long) z << 48) | ((long) x << 24) | y;
    }

    static TileAddress ofKey(long key) {
        return new TileAddress((int) (key >> 48), (int) (key >> 24) & 0xFFFFFF, (int) key & 0xFFFFFF);
    }

    private static int number(String name, String text, int max) {
        if (text.length() <= 8 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty()) {
            int value = Integer.parseInt(text);
            if (value <= max) {
                return value;
            }
        }
        throw ProblemException.badRequest(
                "bad-tile-number",
                "Nomor ubin %s harus bilangan bulat antara 0 dan %d.".formatted(name, max),
                "Tile number %s must be a whole number between 0 and %d.".formatted(name, max));
    }
}
