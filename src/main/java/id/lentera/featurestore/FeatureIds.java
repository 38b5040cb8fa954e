package id.lentera.featurestore;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.filter.Id;

/** Feature ids: the name of the table, a dot and the key; the parts of a compound key are joined by dots. */
final class FeatureIds {

    private final Relation relation;

    FeatureIds(Relation relation) {
        this.relation = relation;
    }

    String encode(Collection<?> key) {
        return key.stream().map(this::encodePart).collect(Collectors.joining(".", relation.name() + ".", ""));
    }

    private String encodePart(Object part) {
        String text = URLEncoder.encode(Objects.toString(part), StandardCharsets.UTF_8);
        return relation.keys().size() == 1 ? text : text.replace(".", "%2E");
    }

    /** The condition for these ids, or empty where only memory can compare them. Ids of other tables are never true. */
    Optional<Fragment> condition(Id filter) {
        boolean supported = !relation.keys().isEmpty()
                && relation.keys().stream().allMatch(key -> key.type().integral() || key.type() == ColumnType.TEXT);
        if (!supported) {
            return Optional.empty();
        }
        List<List<Object>> keys = filter.getIDs().stream()
                .map(id -> decode(id.toString()))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(relation.keys().size() == 1 ? anyOf(keys) : eachOf(keys));
    }

    private Fragment anyOf(List<List<Object>> keys) {
        Column key = relation.keys().getFirst();
        String type = key.type() == ColumnType.TEXT ? "text" : "bigint";
        Object[] values = keys.stream().map(List::getFirst).toArray();
        return values.length == 0
                ? Fragment.FALSE
                : Fragment.of(key.quoted() + " = ANY (?)", new Fragment.ArrayValue(type, values));
    }

    private Fragment eachOf(List<List<Object>> keys) {
        return Fragment.any(keys.stream().map(this::all).toList());
    }

    private Fragment all(List<Object> values) {
        List<Fragment> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            parts.add(Fragment.of(relation.keys().get(i).quoted() + " = ?", values.get(i)));
        }
        return Fragment.all(parts);
    }

    /** Empty unless the id is exactly what {@link #encode} would write. */
    private Optional<List<Object>> decode(String id) {
        String prefix = relation.name() + ".";
        if (!id.startsWith(prefix)) {
            return Optional.empty();
        }
        String key = id.substring(prefix.length());
        String[] parts = relation.keys().size() == 1 ? new String[] {key} : key.split("\\.", -1);
        if (parts.length != relation.keys().size()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            Optional<Object> value = value(relation.keys().get(i), parts[i]);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return encode(values).equals(id) ? Optional.of(values) : Optional.empty();
    }

    private static Optional<Object> value(Column key, String part) {
        try {
            String text = URLDecoder.decode(part, StandardCharsets.UTF_8);
            if (key.type() == ColumnType.TEXT) {
                return Literals.storable(text) ? Optional.of(text) : Optional.empty();
            }
            return Optional.of(Long.valueOf(text));
        } catch (IllegalArgumentException _) {
            // neither a number nor readable as an encoded text: no id of this table
            return Optional.empty();
        }
    }
}
