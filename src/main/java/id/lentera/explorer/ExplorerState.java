package id.lentera.explorer;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything the map page shows, as its address says it. A new page, a reload and the browser's back button all start from here.
 *
 * @param year      null for the newest
 * @param within    the area whose parts are coloured
 * @param selected  the area whose figures are shown; null for {@code within}
 * @param programme the programme drawn over the map, if any
 * @param table     whether the table is open
 */
record ExplorerState(
        String indicator,
        @Nullable Integer year,
        AreaLevel level,
        AreaCode within,
        @Nullable AreaCode selected,
        Drawing drawing,
        @Nullable Camera camera,
        @Nullable String programme,
        boolean table) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9_-]{1,80}");

    /** What the page opens with: one official question about Nusa Tenggara Timur. */
    static final ExplorerState START = new ExplorerState(
            "electrification_ratio",
            2019,
            AreaLevel.REGENCY,
            new AreaCode("53"),
            null,
            Drawing.USUAL,
            null,
            null,
            true);

    /** Reads an address; what it leaves out is as at the start, what can't be read is a 400. */
    static ExplorerState parse(Map<String, String> query) {
        String indicator = word(query, "indicator").orElse(START.indicator);
        AreaCode within = code(query, "within").orElse(START.within);
        AreaLevel level = Optional.ofNullable(query.get("level"))
                .map(AreaLevel::parse)
                .orElseGet(() -> within.level().below().orElse(AreaLevel.VILLAGE));
        return new ExplorerState(
                indicator,
                number(query, "year", 1900, 2100).orElse(query.containsKey("indicator") ? null : START.year),
                deepEnough(level, within),
                within,
                code(query, "selected").orElse(null),
                Drawing.parse(
                        query,
                        word(query, "method").orElse(START.drawing.method()),
                        number(query, "classes", Drawing.FEWEST_CLASSES, Drawing.MOST_CLASSES)
                                .orElse(START.drawing.classes())),
                Optional.ofNullable(query.get("view")).flatMap(Camera::parse).orElse(null),
                word(query, "program").orElse(null),
                !"0".equals(query.get("table")));
    }

    /** The address; what is as usual stays out of it. */
    Map<String, String> toQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("indicator", indicator);
        put(query, "year", year);
        query.put("level", level.slug());
        query.put("within", within.value());
        put(query, "selected", selected);
        drawing.into(query);
        put(query, "program", programme);
        put(query, "table", table ? null : "0");
        put(query, "view", camera);
        return query;
    }

    /** Whether the same areas are coloured in the same way. */
    boolean sameMap(ExplorerState other) {
        return indicator.equals(other.indicator)
                && Objects.equals(year, other.year)
                && level == other.level
                && within.equals(other.within)
                && drawing.equals(other.drawing);
    }

    /** The area whose figures are shown. */
    AreaCode described() {
        return selected == null ? within : selected;
    }

    ExplorerState withIndicator(String chosen, @Nullable Integer chosenYear) {
        return new ExplorerState(chosen, chosenYear, level, within, selected, drawing, camera, programme, table);
    }

    ExplorerState withYear(@Nullable Integer chosen) {
        return withIndicator(indicator, chosen);
    }

    ExplorerState withSelected(@Nullable AreaCode chosen) {
        return new ExplorerState(indicator, year, level, within, chosen, drawing, camera, programme, table);
    }

    ExplorerState withDrawing(Drawing chosen) {
        return new ExplorerState(indicator, year, level, within, selected, chosen, camera, programme, table);
    }

    ExplorerState withCamera(@Nullable Camera seen) {
        return new ExplorerState(indicator, year, level, within, selected, drawing, seen, programme, table);
    }

    ExplorerState withProgramme(@Nullable String chosen) {
        return new ExplorerState(indicator, year, level, within, selected, drawing, camera, chosen, table);
    }

    ExplorerState withTable(boolean open) {
        return new ExplorerState(indicator, year, level, within, selected, drawing, camera, programme, open);
    }

    /** Other areas on the map: the map moves to them, so the position is dropped. */
    ExplorerState at(AreaCode area, AreaLevel shown, @Nullable AreaCode chosen) {
        return new ExplorerState(
                indicator, year, deepEnough(shown, area), area, chosen, drawing, null, programme, table);
    }

    private static AreaLevel deepEnough(AreaLevel level, AreaCode within) {
        AreaLevel least = within.level().below().orElse(AreaLevel.VILLAGE);
        return level.number() < least.number() ? least : level;
    }

    private static void put(Map<String, String> query, String key, @Nullable Object value) {
        if (value != null) {
            query.put(key, value.toString());
        }
    }

    private static Optional<AreaCode> code(Map<String, String> query, String key) {
        return Optional.ofNullable(query.get(key)).map(AreaCode::new);
    }

    private static Optional<String> word(Map<String, String> query, String key) {
        String text = query.get(key);
        if (text != null && !WORD.matcher(text).matches()) {
            throw unreadable(key);
        }
        return Optional.ofNullable(text);
    }

    private static Optional<Integer> number(Map<String, String> query, String key, int least, int most) {
        String text = query.get(key);
        if (text == null) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Optional.of(Integer.valueOf(text));
        }
        throw unreadable(key);
    }

    private static ProblemException unreadable(String key) {
        return ProblemException.badRequest(
                "bad-address",
                "Bagian %s pada alamat halaman ini tidak dapat dibaca. Mulai lagi dari peta.".formatted(key),
                "The part %s of this page's address cannot be read. Start again from the map.".formatted(key));
    }
}
