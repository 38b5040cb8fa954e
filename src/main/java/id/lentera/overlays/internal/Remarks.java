package id.lentera.overlays.internal;

import id.lentera.platform.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was changed, assumed or left out while a file was read, counted where it happens and worded once at the end. */
final class Remarks {

    /** A kind of thing that happens to single objects. */
    enum Count {
        HEIGHT("%s objek bertinggi (3D): tingginya diabaikan.", "%s objects have heights (3D): heights are left out."),
        REPAIRED(
                "%s poligon memotong dirinya sendiri dan diperbaiki.",
                "%s polygons crossed themselves and were repaired."),
        UNREPAIRED(
                "%s poligon terlalu rusak untuk diperbaiki dan digambar apa adanya.",
                "%s polygons are too broken to repair and are drawn as they are."),
        NO_GEOMETRY(
                "%s objek tanpa bentuk yang dapat digambar dilewati.",
                "%s objects without a shape that can be drawn were left out."),
        CURVED(
                "%s objek memakai jenis bentuk yang tidak didukung (lengkung atau multipatch) dan dilewati.",
                "%s objects use a kind of shape that is not supported (curve or multipatch) and were left out."),
        UNPLACED(
                "%s objek tidak dapat dialihkan ke derajat dan dilewati.",
                "%s objects could not be turned into degrees and were left out."),
        OUTSIDE("%s objek berada di luar wilayah Indonesia.", "%s objects lie outside Indonesia.");

        private final String indonesian;
        private final String english;

        Count(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        private LocalizedText text(int count) {
            return new LocalizedText(
                    indonesian.formatted(String.format(Locale.of("id", "ID"), "%,d", count)),
                    english.formatted(String.format(Locale.ENGLISH, "%,d", count)));
        }
    }

    private final Map<Count, Integer> counts = new LinkedHashMap<>();
    private final Map<String, LocalizedText> sentences = new LinkedHashMap<>();

    void count(Count kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** Adds a sentence once, however often it is said. */
    void say(String indonesian, String english) {
        sentences.putIfAbsent(english, new LocalizedText(indonesian, english));
    }

    List<LocalizedText> list() {
        List<LocalizedText> all = new ArrayList<>(sentences.values());
        counts.forEach((kind, count) -> all.add(kind.text(count)));
        return List.copyOf(all);
    }
}
