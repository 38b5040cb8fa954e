package id.lentera.explorer;

import id.lentera.areas.AreaPoints;
import id.lentera.areas.AreaShapes;
import id.lentera.areas.AreaShapes.Shape;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.Pair;
import id.lentera.indicators.ValueArray;
import id.lentera.mapsvg.SvgMap;
import id.lentera.mapsvg.SvgMap.Area;
import id.lentera.mapsvg.SvgMap.Circle;
import id.lentera.mapsvg.SvgMap.Entry;
import id.lentera.mapsvg.SvgMap.Extent;
import id.lentera.mapsvg.SvgMap.Label;
import id.lentera.mapsvg.SvgMap.Mark;
import id.lentera.mapsvg.SvgMapRenderer;
import id.lentera.mapview.Circles;
import id.lentera.mapview.Marker;
import id.lentera.mapview.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns figures and lines into what a vector picture shows. */
final class SheetContent {

    private static final double ZERO_RADIUS = 3;
    private static final double SMALLEST = 1.5;
    private static final double MARKER = 5;

    private final ExplorerScreen screen;
    private final Sheet sheet;
    private final Shapes shapes;
    private final String credit;
    private final double unit;
    private final Map<String, ValueRow> rows;

    /** Paper and words. */
    record Sheet(SheetSize size, Extent view, LegendLines.Words words, Locale locale, LocalDate today) {}

    /** Lines, points and programmes. */
    record Shapes(AreaShapes areas, AreaShapes land, AreaPoints points, List<Marker> markers) {}

    SheetContent(ExplorerScreen screen, Sheet sheet, Shapes shapes, ValueTable table, String credit) {
        this.screen = screen;
        this.sheet = sheet;
        this.shapes = shapes;
        this.credit = credit;
        unit = SvgMapRenderer.unit(sheet.size().paper());
        rows = table.page(ValueTable.Order.NAME, true, 0, table.size()).stream()
                .collect(Collectors.toMap(ValueRow::code, Function.identity()));
    }

    SvgMap map() {
        Picture picture = MapPicture.of(screen, sheet.size(), sheet.words(), sheet.locale(), sheet.today());
        return new SvgMap(
                sheet.size().paper(),
                new SvgMap.Words(
                        sheet.locale().getLanguage(),
                        picture.title(),
                        picture.subtitle(),
                        picture.legendTitle(),
                        picture.remarks(),
                        Stream.concat(picture.footer().stream(), Stream.of(credit))
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        picture.demo()),
                picture.legend().stream().map(this::entry).toList(),
                sheet.view(),
                shapes.land().areas().stream()
                        .flatMap(province -> province.rings().stream())
                        .toList(),
                shapes.areas().areas().stream()
                        .filter(shape -> rows.containsKey(shape.code()))
                        .map(this::area)
                        .toList(),
                shapes.areas().borders().stream().map(AreaShapes.Border::rings).toList(),
                accent(),
                circles(),
                labels());
    }

    private Entry entry(Picture.Line line) {
        return new Entry(
                line.color(),
                mark(line.kind()),
                line.label(),
                line.count(),
                line.radius() == null ? null : line.radius() * unit);
    }

    private static Mark mark(String kind) {
        return switch (kind) {
            case "not-collected" -> Mark.HATCH;
            case "suppressed" -> Mark.DOTS;
            case "not-applicable", "not-comparable" -> Mark.BLANK;
            case "demonstration" -> Mark.CROSSES;
            case "unregistered" -> Mark.GRID;
            default -> Mark.NONE;
        };
    }

    private Area area(Shape shape) {
        ValueRow row = Objects.requireNonNull(rows.get(shape.code()));
        Mark mark = screen.pair() != null && cell(screen.pair(), row) < 0 ? Mark.HATCH : mark(row);
        return new Area(shape.rings(), fill(row), mark, !screen.sifted().passes(shape.id()));
    }

    private static Mark mark(ValueRow row) {
        return switch (row.state()) {
            case ValueArray.NOT_COLLECTED -> Mark.HATCH;
            case ValueArray.SUPPRESSED -> Mark.DOTS;
            case ValueArray.NOT_APPLICABLE, ValueArray.NOT_COMPARABLE -> Mark.BLANK;
            case ValueArray.DEMONSTRATION -> Mark.CROSSES;
            case ValueArray.UNREGISTERED -> Mark.GRID;
            default -> Mark.NONE;
        };
    }

    private String fill(ValueRow row) {
        Pair pair = screen.pair();
        if (pair != null) {
            int cell = cell(pair, row);
            return cell < 0 ? ClassColors.ABSENT : screen.colors().get(cell);
        }
        boolean classed = row.classNumber() > 0 && screen.hasClasses();
        return classed ? screen.colors().get(row.classNumber() - 1) : ClassColors.ABSENT;
    }

    private static int cell(Pair pair, ValueRow row) {
        if (row.value() == null || row.other() == null) {
            return -1;
        }
        int first = ValueTable.classOf(row.value(), pair.firstEdges());
        int second = ValueTable.classOf(row.other(), pair.secondEdges());
        return first == 0 || second == 0
                ? -1
                : Pair.STEPS * pair.firstNeeds()[first - 1] + pair.secondNeeds()[second - 1];
    }

    private List<double[]> accent() {
        if (screen.state().selected() == null) {
            return List.of();
        }
        return shapes.areas().areas().stream()
                .filter(shape -> shape.code().equals(screen.state().selected().value()))
                .flatMap(shape -> shape.rings().stream())
                .toList();
    }

    /** Counts below programmes, large ones first so that small ones lie on top. */
    private List<Circle> circles() {
        List<Circle> drawn = new ArrayList<>();
        Circles circles = screen.circles();
        if (circles != null) {
            Map<Integer, String> codes = codes();
            AreaPoints points = shapes.points();
            for (int i = 0; i < points.ids().length; i++) {
                ValueRow row = rows.get(codes.get(points.ids()[i]));
                if (row != null && row.value() != null) {
                    boolean faded = !screen.sifted().passes(points.ids()[i]);
                    drawn.add(circle(circles, row.value(), points.lng()[i], points.lat()[i], faded));
                }
            }
            drawn.sort(Comparator.comparingDouble(Circle::radius).reversed());
        }
        shapes.markers().stream().map(this::marker).forEach(drawn::add);
        return drawn;
    }

    private Circle circle(Circles circles, double value, double lng, double lat, boolean faded) {
        boolean ring = value == 0;
        String color = value < 0 ? circles.colorBelow() : circles.color();
        double radius = ring ? ZERO_RADIUS : Math.max(SMALLEST, circles.radiusOf(value));
        return new Circle(
                SheetExtent.x(lng),
                SheetExtent.y(lat),
                radius * unit,
                ring ? "" : color,
                ring ? color : "#ffffff",
                faded);
    }

    private Circle marker(Marker marker) {
        String fill =
                switch (marker.kind()) {
                    case "planned" -> "#ffffff";
                    case "targeted" -> "#f2b632";
                    case "delivered" -> "#1a7f64";
                    case "verified" -> "#0d5c9c";
                    default -> "#5a6672";
                };
        String stroke = "planned".equals(marker.kind()) ? "#16202a" : "#ffffff";
        return new Circle(SheetExtent.x(marker.lng()), SheetExtent.y(marker.lat()), MARKER * unit, fill, stroke, false);
    }

    /** Where there is room for few names, those of large areas are read first; areas that step back have none. */
    private List<Label> labels() {
        if (!screen.state().look().layers().shows(Layers.LABELS)) {
            return List.of();
        }
        Map<Integer, String> codes = codes();
        Map<String, Double> extents = shapes.areas().areas().stream()
                .collect(Collectors.toMap(Shape::code, shape -> shape.rings().stream()
                        .mapToDouble(SheetContent::size)
                        .sum()));
        List<Label> labels = new ArrayList<>();
        AreaPoints points = shapes.points();
        for (int i = 0; i < points.ids().length; i++) {
            ValueRow row = rows.get(codes.get(points.ids()[i]));
            if (row != null && screen.sifted().passes(points.ids()[i])) {
                labels.add(new Label(
                        SheetExtent.x(points.lng()[i]),
                        SheetExtent.y(points.lat()[i]),
                        row.name(),
                        extents.getOrDefault(row.code(), 0.0)));
            }
        }
        return labels;
    }

    private Map<Integer, String> codes() {
        Map<Integer, String> codes = new HashMap<>();
        shapes.areas().areas().forEach(shape -> codes.put(shape.id(), shape.code()));
        return codes;
    }

    /** Area of a ring. */
    private static double size(double[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(twice) / 2;
    }
}
