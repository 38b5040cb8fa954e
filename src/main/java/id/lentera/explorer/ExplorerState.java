package id.lentera.explorer;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.filters.Filter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the map page shows, as its address says it. A new page, a reload and the browser's back button all start from here.
 *
 * @param year     null for the newest
 * @param within   the area whose parts are coloured
 * @param selected the area whose figures are shown; null for {@code within}
 * @param look     how it is drawn
 * @param table    whether the table is open
 */
record ExplorerState(
        String indicator,
        @Nullable Integer year,
        AreaLevel level,
        AreaCode within,
        @Nullable AreaCode selected,
        Look look,
        @Nullable Camera camera,
        boolean table) {

    /** What the page opens with: one official question about Nusa Tenggara Timur. */
    static final ExplorerState START = new ExplorerState(
            "electrification_ratio", 2019, AreaLevel.REGENCY, new AreaCode("53"), null, Look.USUAL, null, true);

    /** Reads an address; what it leaves out is as at the start, what can't be read is a 400. */
    static ExplorerState parse(Map<String, String> query) {
        String indicator = Address.word(query, "indicator").orElse(START.indicator);
        AreaCode within = Address.code(query, "within").orElse(START.within);
        AreaLevel level = Optional.ofNullable(query.get("level"))
                .map(AreaLevel::parse)
                .orElseGet(() -> within.level().below().orElse(AreaLevel.VILLAGE));
        return new ExplorerState(
                indicator,
                Address.number(query, "year", 1900, 2100).orElse(query.containsKey("indicator") ? null : START.year),
                deepEnough(level, within),
                within,
                Address.code(query, "selected").orElse(null),
                Look.parse(query),
                Optional.ofNullable(query.get("view")).flatMap(Camera::parse).orElse(null),
                !"0".equals(query.get("table")));
    }

    /** The address; what is as usual stays out of it. */
    Map<String, String> toQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("indicator", indicator);
        Address.put(query, "year", year);
        query.put("level", level.slug());
        query.put("within", within.value());
        Address.put(query, "selected", selected);
        look.into(query);
        Address.put(query, "table", table ? null : "0");
        Address.put(query, "view", camera);
        return query;
    }

    /** Whether the same areas are coloured in the same way. */
    boolean sameMap(ExplorerState other) {
        return indicator.equals(other.indicator)
                && Objects.equals(year, other.year)
                && level == other.level
                && within.equals(other.within)
                && look.drawing().equals(other.look.drawing())
                && look.comparison().equals(other.look.comparison());
    }

    /** What decides which figures the map and its table show, without what is chosen on it, where it stands and what lies over it. */
    ExplorerState map() {
        return new ExplorerState(
                indicator,
                year,
                level,
                within,
                null,
                Look.USUAL.with(look.drawing()).with(look.comparison()),
                null,
                true);
    }

    /** The area whose figures are shown. */
    AreaCode described() {
        return selected == null ? within : selected;
    }

    ExplorerState withIndicator(String chosen, @Nullable Integer chosenYear) {
        return new ExplorerState(chosen, chosenYear, level, within, selected, look, camera, table);
    }

    /** Before another indicator is chosen: what was asked of the figure on the map is asked of it still, by its name and year. */
    ExplorerState withFilterKept(String chosen) {
        boolean same = chosen.equals(indicator) || year == null;
        return same ? this : withLook(look.with(look.filter().renamed(Filter.VALUE, indicator + "_" + year)));
    }

    ExplorerState withYear(@Nullable Integer chosen) {
        return withIndicator(indicator, chosen);
    }

    ExplorerState withSelected(@Nullable AreaCode chosen) {
        return new ExplorerState(indicator, year, level, within, chosen, look, camera, table);
    }

    ExplorerState withLook(Look chosen) {
        return new ExplorerState(indicator, year, level, within, selected, chosen, camera, table);
    }

    ExplorerState withCamera(@Nullable Camera seen) {
        return new ExplorerState(indicator, year, level, within, selected, look, seen, table);
    }

    ExplorerState withTable(boolean open) {
        return new ExplorerState(indicator, year, level, within, selected, look, camera, open);
    }

    /** The same with one map where several stand beside each other: what pictures and frames hold. */
    ExplorerState single() {
        Comparison.Mode mode = look.comparison().mode();
        return mode == Comparison.Mode.PANELS || mode == Comparison.Mode.SWIPE
                ? withLook(look.with(Comparison.NONE))
                : this;
    }

    /** Other areas on the map: the map moves to them, so the position is dropped, and so is a choice of single areas. */
    ExplorerState at(AreaCode area, AreaLevel shown, @Nullable AreaCode chosen) {
        boolean others = !area.equals(within) || shown != level;
        Look kept = others ? look.with(look.filter().without(Filter.CODE)) : look;
        return new ExplorerState(indicator, year, deepEnough(shown, area), area, chosen, kept, null, table);
    }

    private static AreaLevel deepEnough(AreaLevel level, AreaCode within) {
        AreaLevel least = within.level().below().orElse(AreaLevel.VILLAGE);
        return level.number() < least.number() ? least : level;
    }
}
