package id.lentera.topics.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.topics.AsOf;
import id.lentera.topics.TopicColumn;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a cell holds what its column asks for; if not, one sentence that says what to write. */
final class CellShape {

    private static final Pattern COUNT = Pattern.compile("\\d{1,15}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");

    private CellShape() {}

    static @Nullable LocalizedText absent(TopicColumn column) {
        return column.required()
                ? new LocalizedText(
                        "Kolom %s wajib diisi.".formatted(column.name()),
                        "Column %s is required.".formatted(column.name()))
                : null;
    }

    static @Nullable LocalizedText wrong(TopicColumn column, String text) {
        return switch (column.kind()) {
            case TEXT -> null;
            case WORD ->
                column.words().contains(text)
                        ? null
                        : new LocalizedText(
                                "Kolom %s harus salah satu dari: %s."
                                        .formatted(column.name(), String.join(", ", column.words())),
                                "Column %s must be one of: %s."
                                        .formatted(column.name(), String.join(", ", column.words())));
            case COUNT ->
                COUNT.matcher(text).matches()
                        ? null
                        : new LocalizedText(
                                "Kolom %s harus bilangan bulat nol atau lebih, tanpa titik ribuan."
                                        .formatted(column.name()),
                                "Column %s must be a whole number, zero or more, without thousands separator."
                                        .formatted(column.name()));
            case NUMBER ->
                NUMBER.matcher(text).matches()
                        ? null
                        : new LocalizedText(
                                "Kolom %s harus bilangan nol atau lebih dengan titik desimal.".formatted(column.name()),
                                "Column %s must be a number, zero or more, with a decimal point."
                                        .formatted(column.name()));
            case DATE ->
                AsOf.isDate(text)
                        ? null
                        : new LocalizedText(
                                "Kolom %s harus tahun, bulan atau hari: 2019, 2019-08 atau 2019-08-31."
                                        .formatted(column.name()),
                                "Column %s must be a year, a month or a day: 2019, 2019-08 or 2019-08-31."
                                        .formatted(column.name()));
        };
    }
}
