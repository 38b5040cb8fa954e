package id.lentera.explorer;

import id.lentera.mapsvg.SvgMap.Paper;
import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The size of a picture as an address names it: a word or {@code 1600x900}.
 *
 * @param word   as in the address
 * @param width  of the vector picture, in pixels of 1/96 inch
 * @param dense  pixels of a PNG per pixel of the vector picture
 */
record SheetSize(String word, int width, int height, double dense) {

    static final int SHORTEST = 300;
    static final int LONGEST = 4000;

    /** A4 at 300 dots per inch; slides and squares pixel by pixel. */
    enum Usual {
        A4_LANDSCAPE(1123, 794, 300.0 / 96),
        A4_PORTRAIT(794, 1123, 300.0 / 96),
        SLIDE(1920, 1080, 1),
        SQUARE(1080, 1080, 1);

        private final int width;
        private final int height;
        private final double dense;

        Usual(int width, int height, double dense) {
            this.width = width;
            this.height = height;
            this.dense = dense;
        }

        SheetSize size() {
            return new SheetSize(name().toLowerCase(Locale.ROOT).replace('_', '-'), width, height, dense);
        }
    }

    private static final Pattern OWN = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final int MOST_TIMES_LONGER = 4;

    /** A size of one's own; empty outside the bounds. */
    static Optional<SheetSize> own(int width, int height) {
        boolean inBounds = Math.min(width, height) >= SHORTEST
                && Math.max(width, height) <= LONGEST
                && Math.max(width, height) <= MOST_TIMES_LONGER * Math.min(width, height);
        return inBounds ? Optional.of(new SheetSize(width + "x" + height, width, height, 1)) : Optional.empty();
    }

    static SheetSize parse(@Nullable String word) {
        if (word == null) {
            return Usual.A4_LANDSCAPE.size();
        }
        Optional<SheetSize> usual = Arrays.stream(Usual.values())
                .map(Usual::size)
                .filter(size -> size.word.equals(word))
                .findFirst();
        Matcher own = OWN.matcher(word);
        return usual.or(() -> own.matches()
                        ? own(Integer.parseInt(own.group(1)), Integer.parseInt(own.group(2)))
                        : Optional.empty())
                .orElseThrow(() -> ProblemException.badRequest(
                        "bad-picture-size",
                        "Ukuran gambar harus a4-landscape, a4-portrait, slide, square, atau lebar x tinggi %d sampai %d piksel, misalnya 1600x900."
                                .formatted(SHORTEST, LONGEST),
                        "The size of a picture must be a4-landscape, a4-portrait, slide, square, or width x height of %d to %d pixels, for example 1600x900."
                                .formatted(SHORTEST, LONGEST)));
    }

    Paper paper() {
        return new Paper(width, height);
    }
}
