package id.lentera.electricity;

import id.lentera.platform.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says where figures of one area that would be joined by a line count different things. */
public final class DefinitionChanges {

    private DefinitionChanges() {}

    /** One sentence for each step from one definition to another; none for a line that may be drawn. */
    public static List<LocalizedText> of(List<PowerRecord> series) {
        List<PowerRecord> ordered =
                series.stream().sorted(Comparator.comparing(PowerRecord::asOf)).toList();
        List<LocalizedText> warnings = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            between(ordered.get(i - 1), ordered.get(i)).ifPresent(warnings::add);
        }
        return warnings;
    }

    private static Optional<LocalizedText> between(PowerRecord before, PowerRecord after) {
        if (before.definition() == after.definition()) {
            return Optional.empty();
        }
        return Optional.of(new LocalizedText(
                "Definisi berbeda: %s menghitung %s, %s menghitung %s. Kedua angka tidak boleh disambung menjadi satu garis."
                        .formatted(
                                before.asOf().text(),
                                words(before.definition()).id(),
                                after.asOf().text(),
                                words(after.definition()).id()),
                "Different definitions: %s counts %s, %s counts %s. The two figures must not be joined by one line."
                        .formatted(
                                before.asOf().text(),
                                words(before.definition()).en(),
                                after.asOf().text(),
                                words(after.definition()).en())));
    }

    private static LocalizedText words(PowerDefinition definition) {
        return switch (definition) {
            case PLN -> new LocalizedText("PLN saja", "PLN only");
            case PLN_NON_PLN -> new LocalizedText("PLN dan non-PLN", "PLN and other grids");
            case TOTAL -> new LocalizedText("PLN, non-PLN dan lampu surya", "PLN, other grids and solar lamps");
            case PODES -> new LocalizedText("keluarga menurut Podes", "families of the village survey");
            case NOT_STATED ->
                new LocalizedText("hal yang tidak disebut sumbernya", "something that the source does not name");
        };
    }
}
