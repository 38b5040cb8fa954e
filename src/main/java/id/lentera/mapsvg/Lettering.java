package id.lentera.mapsvg;

import java.util.ArrayList;
import java.util.List;

/**
 * Widths of letters without a font: those of Helvetica with some air, since the reader's machine picks the font. Wrapping a little
 * early is harmless, text that runs out of its column isn't.
 */
final class Lettering {

    static final String FAMILY = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private static final double AIR = 1.07;
    private static final double BOLD = 1.06;
    private static final double USUAL = 0.556;

    private Lettering() {}

    /** Width of a text in the unit of its size. */
    static double width(String text, double size, boolean bold) {
        double width = text.chars().mapToDouble(Lettering::width).sum();
        return width * size * AIR * (bold ? BOLD : 1);
    }

    /** A text in lines of at most a width; a longer word stands alone. */
    static List<String> wrap(String text, double size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word, size, bold) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static double width(int letter) {
        return switch (letter) {
            case 'i', 'j', 'l', '\'', '|' -> 0.222;
            case ' ', '.', ',', ':', ';', 'I', 'f', 't', '!', '/', '\u00b7' -> 0.278;
            case 'r', '(', ')', '-' -> 0.333;
            case 'c', 'k', 's', 'v', 'x', 'y', 'z', 'J' -> 0.5;
            case 'w', 'C', 'D', 'H', 'N', 'R', 'U' -> 0.722;
            case 'A', 'B', 'E', 'K', 'P', 'S', 'V', 'X', 'Y', '&' -> 0.667;
            case 'G', 'O', 'Q' -> 0.778;
            case 'm', 'M' -> 0.833;
            case 'W', '%', '@' -> 0.944;
            case '\u2014', '\u2026' -> 1;
            default -> letter > 0x2e80 ? 1 : USUAL;
        };
    }
}
