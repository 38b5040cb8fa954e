package id.lentera.featurestore;

import java.util.List;
import java.util.Optional;

/**
 * A table or view as a feature type.
 *
 * @param columns all columns that have an attribute form, in the order of the table
 * @param keys    the primary key, or the columns that gt_pk_metadata names for a view; empty where there is none
 */
record Relation(String schema, String name, List<Column> columns, List<Column> keys) {

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

    /** Schema and name as SQL. */
    String quoted() {
        return Column.quote(schema) + "." + Column.quote(name);
    }
}
