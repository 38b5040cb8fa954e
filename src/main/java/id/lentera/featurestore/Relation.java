package id.lentera.featurestore;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table, a view or a statement as a feature type.
 *
 * @param columns all columns that have an attribute form, in the order of the table
 * @param keys    the primary key, or the columns that gt_pk_metadata names for a view; empty where there is none
 * @param select  the statement whose rows are the features; null for a table or view of the schema
 */
record Relation(
        String schema,
        String name,
        List<Column> columns,
        List<Column> keys,
        @Nullable Fragment select) {

    Optional<Column> find(String attribute) {
        return columns.stream()
                .filter(column -> column.name().equals(attribute))
                .findFirst();
    }

    Optional<Column> defaultGeometry() {
        return columns.stream()
                .filter(column -> column.type() == ColumnType.GEOMETRY)
                .findFirst();
    }

    /** What follows FROM. */
    Fragment from() {
        return select == null
                ? Fragment.of(Column.quote(schema) + "." + Column.quote(name))
                : Fragment.of("(").then(select).then(Fragment.of(") " + Column.quote(name)));
    }
}
