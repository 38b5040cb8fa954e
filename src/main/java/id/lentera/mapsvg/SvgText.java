package id.lentera.mapsvg;

import java.util.Locale;

/** SVG under construction: numbers short, texts escaped, characters that XML doesn't allow left out. */
final class SvgText {

    private final StringBuilder out = new StringBuilder(1 << 16);

    SvgText raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Markup with numbers: every {@code %s} is a number or a word of our own, never a text. */
    SvgText markup(String format, Object... values) {
        Object[] shown = values.clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] instanceof Double number) {
                shown[i] = number(number);
            }
        }
        out.append(String.format(Locale.ROOT, format, shown)).append('\n');
        return this;
    }

    /** A line of text whose baseline starts at a point. */
    SvgText text(double x, double y, double size, String attributes, String text) {
        return raw("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" font-size=\"" + number(size) + "\" "
                + attributes + ">" + escape(text) + "</text>\n");
    }

    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (letter >= ' '
                            && Character.isDefined(letter)
                            && letter != 0xfffe
                            && letter != 0xffff
                            && !(letter >= 0xd800 && letter <= 0xdfff)) {
                        safe.appendCodePoint(letter);
                    }
                }
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
