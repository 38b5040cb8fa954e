package id.lentera.convergence.internal;

import id.lentera.areas.AreaPoints;
import id.lentera.areas.AreaShapes;
import id.lentera.convergence.CellState;
import id.lentera.convergence.Column;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.CoverageBackground;
import id.lentera.convergence.CoverageSymbol;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.ValueArray;
import id.lentera.mapsvg.Mercator;
import id.lentera.mapsvg.SvgMap;
import id.lentera.mapsvg.SvgMap.Area;
import id.lentera.mapsvg.SvgMap.Circle;
import id.lentera.mapsvg.SvgMap.Extent;
import id.lentera.mapsvg.SvgMap.Mark;
import id.lentera.mapsvg.SvgMapRenderer;
import id.lentera.platform.LocalizedText;
import id.lentera.programs.DeliveryBasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The coverage of one programme as circles or bars over the colours of another figure. All sheets share sizes and colours. */
public final class CoverageSheet {

    public static final int WIDTH = 340;

    public static final String BELOW = "#e08214";
    public static final String MET = "#1f78b4";
    public static final String ABOVE = "#6a51a3";
    public static final String UNKNOWN = "#5a6672";

    private static final int HEIGHT = 250;
    private static final double UNIT = 0.5;
    private static final String LAND = "#e4e2da";

    /** Radius of a circle, and height of a bar, that reached all of its target, in pixels. */
    private static final double FULL_RADIUS = 8;

    private static final double FULL_HEIGHT = 20;
    private static final double BAR = 6;
    private static final double NONE_RADIUS = 2.5;

    private final Convergence found;
    private final Column column;
    private final Lines lines;
    private final @Nullable CoverageBackground background;
    private final CoverageSymbol symbol;
    private final Map<String, Integer> rows = new HashMap<>();

    /** What is drawn, and what has to be visible. */
    public record Lines(Extent view, AreaShapes areas, AreaShapes land, AreaPoints points) {}

    public CoverageSheet(
            Convergence found,
            Column column,
            Lines lines,
            @Nullable CoverageBackground background,
            CoverageSymbol symbol) {
        this.found = found;
        this.column = column;
        this.lines = lines;
        this.background = background;
        this.symbol = symbol;
        for (int row = 0; row < found.matrix().areas(); row++) {
            rows.put(found.code(row), row);
        }
    }

    public String draw(Locale locale) {
        boolean demo = found.question().basis() == DeliveryBasis.DEMO;
        SvgMap map = new SvgMap(
                new SvgMap.Paper(WIDTH, HEIGHT),
                new SvgMap.Words(
                        locale.getLanguage(),
                        column.programme().name().in(locale),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        demo ? new LocalizedText("DATA CONTOH", "SAMPLE DATA").in(locale) : ""),
                List.of(),
                lines.view(),
                lines.land().areas().stream().flatMap(a -> a.rings().stream()).toList(),
                Stream.concat(areas().stream(), bars().stream()).toList(),
                List.of(lines.areas().areas().stream()
                        .flatMap(a -> a.rings().stream())
                        .toList()),
                List.of(),
                circles(),
                List.of());
        return SvgMapRenderer.render(map, UNIT);
    }

    private List<Area> areas() {
        Map<Integer, Integer> positions = new HashMap<>();
        if (background != null) {
            int[] ids = background.values().ids();
            for (int i = 0; i < ids.length; i++) {
                positions.put(ids[i], i);
            }
        }
        return lines.areas().areas().stream()
                .map(shape -> area(shape, positions.get(shape.id())))
                .toList();
    }

    private Area area(AreaShapes.Shape shape, @Nullable Integer position) {
        if (background == null) {
            return new Area(shape.rings(), LAND, Mark.NONE, false);
        }
        byte state = position == null
                ? ValueArray.NOT_COLLECTED
                : background.values().states()[position];
        boolean known = state == ValueArray.VALUE || state == ValueArray.DEMONSTRATION;
        int place = known ? background.classOf(background.values().values()[position]) : -1;
        return place < 0
                ? new Area(shape.rings(), ClassColors.ABSENT, Mark.HATCH, false)
                : new Area(shape.rings(), background.colors().get(place), Mark.NONE, false);
    }

    /** Large ones first so that small ones lie on top. What isn't recorded has no symbol. */
    private List<Circle> circles() {
        List<Circle> circles = new ArrayList<>();
        each((row, x, y) -> {
            double share = share(row);
            if (Double.isNaN(share)) {
                boolean planned = found.state(column, row) == CellState.PLANNED;
                circles.add(
                        new Circle(x, y, NONE_RADIUS, planned ? "" : UNKNOWN, planned ? UNKNOWN : "#ffffff", false));
            } else if (share == 0) {
                circles.add(new Circle(x, y, NONE_RADIUS, "", BELOW, false));
            } else if (symbol == CoverageSymbol.CIRCLE) {
                boolean above = found.state(column, row) == CellState.ABOVE_TARGET;
                circles.add(new Circle(
                        x, y, FULL_RADIUS * Math.sqrt(share), color(row), above ? "#2d1e5f" : "#ffffff", false));
            }
        });
        circles.sort(Comparator.comparingDouble(Circle::radius).reversed());
        return circles;
    }

    private List<Area> bars() {
        List<Area> bars = new ArrayList<>();
        if (symbol == CoverageSymbol.BAR) {
            double pixel = Math.max(
                    (lines.view().maxX() - lines.view().minX()) / WIDTH,
                    (lines.view().maxY() - lines.view().minY()) / HEIGHT);
            each((row, x, y) -> {
                double share = share(row);
                if (share > 0) {
                    bars.add(bar(x, y, pixel, 1, "#ffffff"));
                    bars.add(bar(x, y, pixel, share, color(row)));
                }
            });
        }
        return bars;
    }

    private static Area bar(double x, double foot, double pixel, double share, String fill) {
        double half = BAR / 2 * pixel;
        double top = foot - FULL_HEIGHT * share * pixel;
        double[] ring = {x - half, foot, x - half, top, x + half, top, x + half, foot};
        return new Area(List.of(ring), fill, Mark.NONE, false);
    }

    private interface Placed {
        void at(int row, double x, double y);
    }

    /** Every area with a delivery, at its point. */
    private void each(Placed placed) {
        Map<Integer, String> codes = new HashMap<>();
        lines.areas().areas().forEach(shape -> codes.put(shape.id(), shape.code()));
        AreaPoints points = lines.points();
        for (int i = 0; i < points.ids().length; i++) {
            Integer row = rows.get(codes.get(points.ids()[i]));
            if (row != null && found.state(column, row) != CellState.ABSENT) {
                placed.at(row, Mercator.x(points.lng()[i]), Mercator.y(points.lat()[i]));
            }
        }
    }

    /** Reached by target, above one where more were reached; not a number where either isn't known. */
    private double share(int row) {
        int p = column.index();
        long target = found.matrix().target()[p][row];
        boolean known = found.matrix().comparable(p, row) && target > 0;
        return known ? (double) found.matrix().reached()[p][row] / target : Double.NaN;
    }

    private String color(int row) {
        return switch (found.state(column, row)) {
            case ABOVE_TARGET -> ABOVE;
            case MET -> MET;
            default -> BELOW;
        };
    }
}
