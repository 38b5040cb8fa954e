package id.lentera.mapsvg;

import id.lentera.mapsvg.SvgMap.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names where there is room for them: none overlaps another or leaves the frame. */
final class Names {

    private static final int MOST = 300;
    private static final int FEW = 80;

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final MapFrame frame;
    private final double size;
    private final boolean crowded;
    private final List<Box> taken = new ArrayList<>();
    private final StringBuilder halo = new StringBuilder();
    private final StringBuilder ink = new StringBuilder();

    private Names(MapFrame frame, double size, boolean crowded) {
        this.frame = frame;
        this.size = size;
        this.crowded = crowded;
    }

    /** Where areas are many, only those that have room for their own name are named. */
    static void draw(SvgText svg, List<Label> labels, MapFrame frame, double size) {
        Names names = new Names(frame, size, labels.size() > FEW);
        labels.stream()
                .sorted(Comparator.comparingDouble(Label::weight).reversed())
                .limit(MOST)
                .forEach(names::place);
        // Two passes instead of a painting order, which office programs don't know.
        svg.markup(
                "<g font-size=\"%s\" text-anchor=\"middle\" fill=\"none\" stroke=\"#ffffff\" stroke-opacity=\"0.9\" stroke-width=\"%s\" stroke-linejoin=\"round\">%s</g>",
                size, size * 0.24, names.halo.toString());
        svg.markup("<g font-size=\"%s\" text-anchor=\"middle\">%s</g>", size, names.ink.toString());
    }

    private void place(Label label) {
        double x = frame.paperX(label.x());
        double y = frame.paperY(label.y());
        List<String> lines = Lettering.wrap(label.text(), size, false, size * 8);
        double half = lines.stream()
                        .mapToDouble(line -> Lettering.width(line, size, false))
                        .max()
                        .orElse(0)
                / 2;
        double high = lines.size() * size * 1.1;
        Box box = new Box(x - half - 2, y - high / 2 - 1, x + half + 2, y + high / 2 + 1);
        if (crowded && label.weight() * frame.scale() * frame.scale() < 2 * half * high) {
            return;
        }
        boolean inside = frame.holds(box.left, box.top) && frame.holds(box.right, box.bottom);
        if (!inside || taken.stream().anyMatch(box::meets)) {
            return;
        }
        taken.add(box);
        for (int i = 0; i < lines.size(); i++) {
            String text = "<text x=\"" + SvgText.number(x) + "\" y=\""
                    + SvgText.number(y - high / 2 + size * (0.9 + 1.1 * i)) + "\">" + SvgText.escape(lines.get(i))
                    + "</text>";
            halo.append(text);
            ink.append(text);
        }
    }
}
