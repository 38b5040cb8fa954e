package id.lentera.decisions.internal;

import id.lentera.areas.AreaPlace;
import id.lentera.areas.AreaPoints;
import id.lentera.areas.AreaShapes;
import id.lentera.areas.AreaShapes.Shape;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.mapsvg.SvgMap;
import id.lentera.mapsvg.SvgMap.Area;
import id.lentera.mapsvg.SvgMap.Entry;
import id.lentera.mapsvg.SvgMap.Extent;
import id.lentera.mapsvg.SvgMap.Label;
import id.lentera.mapsvg.SvgMap.Mark;
import id.lentera.platform.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Colours, names and legend of the map of a run. */
public record RunMapContent(FrozenRun run, Set<String> chosen, Locale locale, String credit) {

    /** How many areas behind the cut count as having just missed. */
    public static final int NEXT = 5;

    private static final double AIR = 0.03;
    private static final double MAX_LATITUDE = 85;

    /** What an area is in this run. */
    private enum Standing {
        FIRM("#993404", Mark.NONE, "Dipilih, stabil", "Chosen, stable"),
        CONTESTED("#ec7014", Mark.NONE, "Dipilih, diperebutkan", "Chosen, contested"),
        NEXT("#fed98e", Mark.NONE, "Nyaris masuk", "Just missed"),
        OTHER("#eef0f2", Mark.NONE, "Dinilai, tidak dipilih", "Assessed, not chosen"),
        UNKNOWN("#e9ecef", Mark.HATCH, "Data kurang", "Data lacking");

        private final String color;
        private final Mark mark;
        private final LocalizedText words;

        Standing(String color, Mark mark, String indonesian, String english) {
            this.color = color;
            this.mark = mark;
            this.words = new LocalizedText(indonesian, english);
        }
    }

    public SvgMap map(SvgMap.Paper paper, AreaPlace place, AreaShapes areas, AreaShapes land, AreaPoints points) {
        Map<String, Standing> standings = standings();
        return new SvgMap(
                paper,
                words(),
                legend(standings),
                extent(place),
                land.areas().stream().flatMap(a -> a.rings().stream()).toList(),
                areas.areas().stream().map(shape -> area(shape, standings)).toList(),
                areas.borders().stream().map(AreaShapes.Border::rings).toList(),
                List.of(),
                List.of(),
                labels(areas, points, standings));
    }

    private Map<String, Standing> standings() {
        Map<String, Standing> standings = new HashMap<>();
        run.answer().notAssessed().forEach(n -> standings.put(n.code(), Standing.UNKNOWN));
        run.answer().items().forEach(i -> standings.put(i.code(), Standing.OTHER));
        run.next(NEXT).forEach(i -> standings.put(i.code(), Standing.NEXT));
        Set<String> firm = new HashSet<>();
        run.answer().items().stream()
                .filter(i -> i.rank() <= run.top() && run.firmness(i) == FrozenRun.Firmness.STABLE)
                .map(RunAnswer.Item::code)
                .forEach(firm::add);
        run.chosen().stream()
                .filter(i -> !chosen.contains(i.code()))
                .forEach(i -> standings.put(i.code(), Standing.NEXT));
        chosen.forEach(code -> standings.put(code, firm.contains(code) ? Standing.FIRM : Standing.CONTESTED));
        return standings;
    }

    private SvgMap.Words words() {
        LocalizedText title = new LocalizedText("Peta wilayah terpilih", "Map of the chosen areas");
        LocalizedText legend = new LocalizedText("Keterangan", "Legend");
        return new SvgMap.Words(
                locale.getLanguage(),
                title.in(locale) + ", " + run.answer().recipe().withinName(),
                "",
                legend.in(locale),
                List.of(),
                credit.isEmpty() ? List.of() : List.of(credit),
                run.demo() ? new LocalizedText("DATA PERAGAAN", "DEMONSTRATION DATA").in(locale) : "");
    }

    private List<Entry> legend(Map<String, Standing> standings) {
        Map<Standing, Long> counts = standings.values().stream()
                .collect(Collectors.groupingBy(s -> s, () -> new EnumMap<>(Standing.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> new Entry(
                        e.getKey().color,
                        e.getKey().mark,
                        e.getKey().words.in(locale),
                        e.getValue().intValue(),
                        null))
                .toList();
    }

    private static Area area(Shape shape, Map<String, Standing> standings) {
        Standing standing = standings.get(shape.code());
        return standing == null
                ? new Area(shape.rings(), "#ffffff", Mark.GRID, true)
                : new Area(shape.rings(), standing.color, standing.mark, false);
    }

    /** Names of those who matter here; the others are ground. */
    private List<Label> labels(AreaShapes areas, AreaPoints points, Map<String, Standing> standings) {
        Map<Integer, String> codes = areas.areas().stream().collect(Collectors.toMap(Shape::id, Shape::code));
        Map<String, RunAnswer.Item> items =
                run.answer().items().stream().collect(Collectors.toMap(RunAnswer.Item::code, i -> i));
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < points.ids().length; i++) {
            RunAnswer.Item item = items.get(codes.getOrDefault(points.ids()[i], ""));
            if (item != null && standings.get(item.code()) != Standing.OTHER) {
                boolean picked = chosen.contains(item.code());
                labels.add(new Label(
                        x(points.lng()[i]),
                        y(points.lat()[i]),
                        picked ? item.rank() + ". " + item.name() : item.name(),
                        (picked ? 2e6 : 1e6) - item.rank()));
            }
        }
        return labels;
    }

    private static Extent extent(AreaPlace place) {
        double air = AIR * Math.max(x(place.east()) - x(place.west()), y(place.south()) - y(place.north()));
        return new Extent(x(place.west()) - air, y(place.north()) - air, x(place.east()) + air, y(place.south()) + air);
    }

    private static double x(double lng) {
        return (lng + 180) / 360;
    }

    private static double y(double lat) {
        double radians = Math.toRadians(Math.clamp(lat, -MAX_LATITUDE, MAX_LATITUDE));
        return 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
    }
}
