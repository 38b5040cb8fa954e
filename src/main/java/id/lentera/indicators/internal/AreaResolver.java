package id.lentera.indicators.internal;

import id.lentera.areas.AreaLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the area a row means from its BPS code and its name, which must not contradict each other. A kecamatan whose code is of
 * an older division and unknown is looked up by name, inside its kabupaten only.
 */
final class AreaResolver {

    /** What a row's code and name lead to. */
    sealed interface Answer {}

    /** @param spelling the register's name where the row writes another one, @param byName whether the code was unknown */
    record Found(int areaId, @Nullable String spelling, boolean byName) implements Answer {}

    record Contradiction(String byCode, String byName) implements Answer {}

    record Unknown() implements Answer {}

    private static final String CURRENT = "current";
    private static final int KECAMATAN_CODE_LENGTH = 7;
    private static final int KABUPATEN_CODE_LENGTH = 4;
    private static final Pattern KABUPATEN_IN_NOTE = Pattern.compile("kabupaten ([\\p{L} '.-]+)$");

    private final Map<String, List<AreaEntry>> byCode = new HashMap<>();
    private final Map<Sibling, AreaEntry> byName = new HashMap<>();
    private final Map<Integer, List<AreaEntry>> children = new HashMap<>();

    private record Sibling(@Nullable Integer parentId, int level, String normalisedName) {}

    AreaResolver(List<AreaEntry> entries) {
        for (AreaEntry entry : entries) {
            if (entry.bpsCode() != null) {
                byCode.computeIfAbsent(entry.bpsCode(), _ -> new ArrayList<>()).add(entry);
            }
            byName.putIfAbsent(sibling(entry, AreaNames.normalise(entry.name())), entry);
            if (entry.parentId() != null) {
                children.computeIfAbsent(entry.parentId(), _ -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** The area of a code alone; empty where the code is unknown or was split. */
    Optional<Integer> idOf(String code) {
        return byCode(code, "").map(AreaEntry::id);
    }

    /** @param note may end in "kabupaten X"; where it does, X must be the kabupaten of the code */
    Answer resolve(String code, String name, @Nullable String note) {
        String wanted = AreaNames.normalise(name);
        Optional<AreaEntry> area = byCode(code, wanted);
        if (code.length() == KECAMATAN_CODE_LENGTH) {
            Optional<Answer> contradiction = contradictingNote(code, note);
            if (contradiction.isPresent()) {
                return contradiction.get();
            }
        }
        return area.map(found -> checkName(found, name, wanted)).orElseGet(() -> byNameInKabupaten(code, wanted));
    }

    /** The current edition wins; where an older code was split, the part that kept the name. */
    private Optional<AreaEntry> byCode(String code, String wanted) {
        List<AreaEntry> candidates = byCode.getOrDefault(code, List.of());
        Optional<AreaEntry> current =
                candidates.stream().filter(e -> CURRENT.equals(e.edition())).findFirst();
        if (current.isPresent() || candidates.size() == 1) {
            return current.or(() -> Optional.of(candidates.getFirst()));
        }
        return candidates.stream()
                .filter(e -> AreaNames.normalise(e.name()).equals(wanted))
                .findFirst();
    }

    private Answer checkName(AreaEntry found, String name, String wanted) {
        if (AreaNames.normalise(found.name()).equals(wanted)) {
            return new Found(found.id(), null, false);
        }
        AreaEntry named = byName.get(sibling(found, wanted));
        if (named != null && named.id() != found.id()) {
            return new Contradiction(found.name(), name);
        }
        return new Found(found.id(), found.name(), false);
    }

    private Answer byNameInKabupaten(String code, String wanted) {
        if (code.length() != KECAMATAN_CODE_LENGTH) {
            return new Unknown();
        }
        Optional<AreaEntry> kabupaten = byCode(code.substring(0, KABUPATEN_CODE_LENGTH), "");
        if (kabupaten.isEmpty()) {
            return new Unknown();
        }
        int parent = kabupaten.get().id();
        AreaEntry same = byName.get(new Sibling(parent, AreaLevel.DISTRICT.number(), wanted));
        if (same != null) {
            return new Found(same.id(), null, true);
        }
        List<AreaEntry> near = children.getOrDefault(parent, List.of()).stream()
                .filter(e -> AreaNames.near(AreaNames.normalise(e.name()), wanted))
                .toList();
        boolean unique = near.stream().mapToInt(AreaEntry::id).distinct().count() == 1;
        return unique ? new Found(near.getFirst().id(), near.getFirst().name(), true) : new Unknown();
    }

    private Optional<Answer> contradictingNote(String code, @Nullable String note) {
        Matcher named = KABUPATEN_IN_NOTE.matcher(note == null ? "" : note);
        Optional<AreaEntry> kabupaten = byCode(code.substring(0, KABUPATEN_CODE_LENGTH), "");
        if (kabupaten.isEmpty() || !named.find()) {
            return Optional.empty();
        }
        String register = kabupaten.get().name();
        boolean agrees = AreaNames.normalise(register).equals(AreaNames.normalise(named.group(1)));
        return agrees ? Optional.empty() : Optional.of(new Contradiction(register, named.group(1)));
    }

    private static Sibling sibling(AreaEntry entry, String normalisedName) {
        return new Sibling(entry.parentId(), entry.level(), normalisedName);
    }
}
