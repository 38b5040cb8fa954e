package id.lentera.featurestore;

import id.lentera.platform.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables, views and their columns from the system catalogue: the only origin of identifiers in our SQL. */
final class Catalogue {

    private static final String RELATIONS = Sql.of(Catalogue.class, "relations.sql");
    private static final String COLUMNS = Sql.of(Catalogue.class, "columns.sql");
    private static final String KEYS = Sql.of(Catalogue.class, "keys.sql");
    private static final String VIEW_KEYS = Sql.of(Catalogue.class, "view_keys.sql");
    private static final String VIEW_KEYS_TABLE = "gt_pk_metadata";

    private Catalogue() {}

    /** Names of all readable tables and views of the schema that begin with the prefix, without those of extensions. */
    static List<String> names(Connection connection, String schema, String prefix) throws SQLException {
        return strings(connection, RELATIONS, schema, prefix);
    }

    static Relation read(Connection connection, String schema, String name) throws SQLException {
        List<Column> columns = columns(connection, schema, name);
        List<String> names = strings(connection, KEYS, schema, name);
        if (names.isEmpty() && !columns(connection, schema, VIEW_KEYS_TABLE).isEmpty()) {
            String table = Column.quote(schema) + "." + VIEW_KEYS_TABLE;
            names = strings(connection, VIEW_KEYS.replace(VIEW_KEYS_TABLE, table), schema, name);
        }
        List<Column> keys = names.stream()
                .flatMap(key -> columns.stream().filter(column -> column.name().equals(key)))
                .toList();
        return new Relation(schema, name, columns, keys.size() == names.size() ? keys : List.of(), null);
    }

    private static List<Column> columns(Connection connection, String schema, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, schema);
            statement.setString(2, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    column(row).ifPresent(columns::add);
                }
            }
        }
        return List.copyOf(columns);
    }

    private static Optional<Column> column(ResultSet row) throws SQLException {
        String name = row.getString("attname");
        boolean nullable = !row.getBoolean("attnotnull");
        int srid = row.getInt("srid");
        String geometryType = row.getString("geometry_type");
        return ColumnType.of(row.getString("type"), row.getString("kind"))
                .map(type -> new Column(name, type, nullable, srid, geometryType));
    }

    private static List<String> strings(Connection connection, String sql, String... parameters) throws SQLException {
        List<String> result = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    result.add(row.getString(1));
                }
            }
        }
        return result;
    }
}
