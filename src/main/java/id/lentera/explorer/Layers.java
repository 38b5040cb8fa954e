package id.lentera.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the map besides its colours, as an address says it. Files of readers are not part of it: they belong to a session.
 *
 * @param off      what is usually shown and isn't
 * @param on       what is usually not shown and is
 * @param priority model whose first areas are outlined; null for none
 * @param opacity  per cent of groups that are not opaque
 * @param order    groups, the first on top
 */
record Layers(
        Set<String> off, Set<String> on, @Nullable String priority, Map<String, Integer> opacity, List<String> order) {

    static final String LABELS = "labels";
    static final String NEIGHBOURS = "neighbours";
    static final String SCALE = "scale";
    static final String BASEMAP = "basemap";
    static final String GRATICULE = "graticule";
    static final String PROGRAMME = "programme";
    static final String PRIORITY = "priority";
    static final String OVERLAYS = "overlays";
    static final String AREAS = "areas";

    /** As the map itself stacks them. */
    static final List<String> ORDER = List.of(PROGRAMME, PRIORITY, LABELS, OVERLAYS, GRATICULE, AREAS, BASEMAP);

    /** Groups that one can look through. */
    static final List<String> FADING = List.of(PROGRAMME, AREAS, BASEMAP);

    static final int FAINTEST = 10;
    static final int OPAQUE = 100;
    static final Layers USUAL = new Layers(Set.of(), Set.of(), null, Map.of(), ORDER);

    private static final Set<String> USUALLY_ON = Set.of(LABELS, NEIGHBOURS, SCALE, BASEMAP);
    private static final String SEPARATOR = "_";

    /** Reads an address; words that mean nothing are passed over. */
    static Layers parse(Map<String, String> query) {
        Set<String> off = words(query, "off", USUALLY_ON);
        Set<String> on = words(query, "on", Set.of(GRATICULE));
        Map<String, Integer> opacity = new TreeMap<>();
        for (String word : query.getOrDefault("opacity", "").split(SEPARATOR)) {
            String[] parts = word.split("-");
            if (parts.length == 2 && FADING.contains(parts[0]) && parts[1].matches("\\d{2}")) {
                opacity.put(parts[0], Math.max(FAINTEST, Integer.parseInt(parts[1])));
            }
        }
        List<String> order = new ArrayList<>(words(query, "order", Set.copyOf(ORDER)));
        ORDER.stream().filter(group -> !order.contains(group)).forEach(order::add);
        return new Layers(off, on, Address.word(query, PRIORITY).orElse(null), opacity, List.copyOf(order));
    }

    /** Puts into an address what is not as usual. */
    void into(Map<String, String> query) {
        put(query, "off", String.join(SEPARATOR, off));
        put(query, "on", String.join(SEPARATOR, on));
        Address.put(query, PRIORITY, priority);
        put(
                query,
                "opacity",
                opacity.entrySet().stream()
                        .map(entry -> entry.getKey() + "-" + entry.getValue())
                        .collect(Collectors.joining(SEPARATOR)));
        put(query, "order", order.equals(ORDER) ? "" : String.join(SEPARATOR, order));
    }

    boolean shows(String layer) {
        return USUALLY_ON.contains(layer) ? !off.contains(layer) : on.contains(layer);
    }

    Layers withShown(String layer, boolean shown) {
        boolean usual = USUALLY_ON.contains(layer);
        return new Layers(
                usual ? changed(off, layer, !shown) : off,
                usual ? on : changed(on, layer, shown),
                priority,
                opacity,
                order);
    }

    Layers withPriority(@Nullable String chosen) {
        return new Layers(off, on, chosen, opacity, order);
    }

    int opacityOf(String group) {
        return opacity.getOrDefault(group, OPAQUE);
    }

    Layers withOpacity(String group, int percent) {
        Map<String, Integer> changed = new TreeMap<>(opacity);
        changed.put(group, Math.clamp(percent, FAINTEST, OPAQUE));
        changed.values().removeIf(value -> value == OPAQUE);
        return new Layers(off, on, priority, changed, order);
    }

    /** Moves a group past its next neighbour among those that the reader sees in the list. */
    Layers moved(String group, boolean up, List<String> listed) {
        List<String> seen = order.stream().filter(listed::contains).toList();
        int to = seen.indexOf(group) + (up ? -1 : 1);
        if (to < 0 || to >= seen.size()) {
            return this;
        }
        List<String> changed = new ArrayList<>(order);
        changed.remove(group);
        changed.add(changed.indexOf(seen.get(to)) + (up ? 0 : 1), group);
        return new Layers(off, on, priority, opacity, List.copyOf(changed));
    }

    private static Set<String> changed(Set<String> words, String word, boolean there) {
        Set<String> changed = new LinkedHashSet<>(words);
        if (there) {
            changed.add(word);
        } else {
            changed.remove(word);
        }
        return changed;
    }

    private static Set<String> words(Map<String, String> query, String key, Set<String> known) {
        return Arrays.stream(query.getOrDefault(key, "").split(SEPARATOR))
                .filter(known::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void put(Map<String, String> query, String key, String value) {
        Address.put(query, key, value.isEmpty() ? null : value);
    }
}
