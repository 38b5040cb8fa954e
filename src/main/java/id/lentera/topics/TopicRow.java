package id.lentera.topics;

import id.lentera.areas.AreaCode;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published row.
 *
 * @param file   of gis-data
 * @param number as a spreadsheet shows it: the header is row 1
 * @param place  null where a row concerns no area of the register
 * @param cells  filled cells by column; their shape was checked when the file was read
 */
public record TopicRow(String file, int number, @Nullable Place place, Source source, Map<String, String> cells) {

    /** The area of a row. */
    public record Place(String code, String name) {

        public AreaCode area() {
            return new AreaCode(code);
        }
    }

    /** The area of a table that requires one. */
    public Place area() {
        return Objects.requireNonNull(place);
    }

    public Optional<String> find(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    public String text(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    /** Null where it was not published. */
    public @Nullable Long count(String column) {
        return find(column).map(Long::valueOf).orElse(null);
    }

    /** Null where it was not published. */
    public @Nullable BigDecimal number(String column) {
        return find(column).map(BigDecimal::new).orElse(null);
    }

    public AsOf date(String column) {
        return new AsOf(text(column));
    }

    public <E extends Enum<E>> E word(String column, Class<E> words) {
        return Enum.valueOf(words, text(column));
    }

    /** A text in both languages from two columns; null where neither is filled. */
    public @Nullable LocalizedText words(String prefix) {
        String indonesian = cells.get(prefix + "_id");
        String english = cells.get(prefix + "_en");
        return indonesian == null && english == null
                ? null
                : new LocalizedText(
                        Objects.requireNonNullElse(indonesian, english),
                        Objects.requireNonNullElse(english, indonesian));
    }

    public @Nullable LocalizedText note() {
        return words("note");
    }
}
