package id.lentera.overlays.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/** The first table of objects of a GeoPackage, read straight from SQLite. Only real tables are read: a view could compute for ever. */
final class GeoPackageReader implements LayerReader {

    private static final int STEPS_BETWEEN_CHECKS = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final String LAYERS = """
            SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition
            FROM gpkg_geometry_columns g
            JOIN gpkg_contents c ON c.table_name = g.table_name AND c.data_type = 'features'
            JOIN sqlite_master m ON m.name = g.table_name AND m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'
            LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
            ORDER BY g.table_name LIMIT 100
            """;

    private final Connection connection;
    private final String table;
    private final String geometry;
    private final int layers;
    private final @Nullable CoordinateReferenceSystem crs;

    private GeoPackageReader(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(LAYERS)) {
            if (!found.next()) {
                throw Refusal.noVectorLayer();
            }
            table = found.getString(1);
            geometry = found.getString(2);
            crs = crs(found.getString(3), found.getInt(4), found.getString(5));
            int count = 1;
            while (found.next()) {
                count++;
            }
            layers = count;
        }
    }

    static GeoPackageReader open(Path file, Budget budget) {
        Connection connection = null;
        boolean opened = false;
        try {
            connection = SqliteFile.open(file);
            watch(connection, budget);
            GeoPackageReader reader = new GeoPackageReader(connection);
            opened = true;
            return reader;
        } catch (SQLException e) {
            throw refusal(e, budget);
        } finally {
            if (!opened && connection != null) {
                SqliteFile.close(connection);
            }
        }
    }

    @Override
    public String name() {
        return table;
    }

    @Override
    public @Nullable CoordinateReferenceSystem crs() {
        return crs;
    }

    @Override
    public void read(Budget budget, Visitor visitor) {
        try {
            watch(connection, budget);
            List<String> columns = visitor.wantsAttributes() ? columns() : List.of();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(select(columns))) {
                while (rows.next()) {
                    budget.feature();
                    visitor.visit(feature(rows, columns, budget));
                }
            }
        } catch (SQLException e) {
            throw refusal(e, budget);
        }
    }

    @Override
    public void remark(Remarks remarks) {
        if (layers > 1) {
            remarks.say(
                    "GeoPackage berisi %d lapisan; yang digambar hanya \"%s\".".formatted(layers, table),
                    "The GeoPackage holds %d layers; only \"%s\" is drawn.".formatted(layers, table));
        }
    }

    @Override
    public void close() {
        SqliteFile.close(connection);
    }

    /** Has SQLite itself ask now and then whether the reading may go on: one row of a hostile file can take hours. */
    private static void watch(Connection connection, Budget budget) throws SQLException {
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_CHECKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return budget.isAlive() ? 0 : 1;
            }
        });
    }

    private List<String> columns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT name FROM pragma_table_info(?)")) {
            statement.setString(1, table);
            try (ResultSet names = statement.executeQuery()) {
                while (names.next() && columns.size() < MOST_COLUMNS) {
                    if (!names.getString(1).equalsIgnoreCase(geometry)) {
                        columns.add(names.getString(1));
                    }
                }
            }
        }
        return columns;
    }

    private String select(List<String> columns) {
        StringBuilder sql = new StringBuilder("SELECT ").append(quoted(geometry));
        columns.forEach(column -> sql.append(", ").append(quoted(column)));
        return sql.append(" FROM ").append(quoted(table)).toString();
    }

    private static Feature feature(ResultSet row, List<String> columns, Budget budget) throws SQLException {
        Attributes attributes = new Attributes();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.getObject(i + 2);
            if (value instanceof String text) {
                attributes.put(columns.get(i), text);
            } else if (value instanceof Number number) {
                attributes.putNumber(columns.get(i), number.toString());
            }
        }
        byte[] blob = row.getObject(1) instanceof byte[] bytes ? bytes : null;
        if (blob == null) {
            return new Feature(null, false, false, attributes.map());
        }
        Wkb wkb = GeoPackageBlob.open(blob, budget);
        var shape = wkb.read();
        return new Feature(shape, wkb.height() && shape != null, wkb.curved(), attributes.map());
    }

    /** The table of systems names a code of EPSG or carries the text; codes 0 and -1 stand for an unknown system. */
    private static @Nullable CoordinateReferenceSystem crs(
            @Nullable String organization, int code, @Nullable String definition) {
        if ("EPSG".equalsIgnoreCase(organization) && code > 0) {
            return CrsCatalogue.ofEpsg(code);
        }
        if (definition == null || definition.isBlank() || definition.strip().equalsIgnoreCase("undefined")) {
            return null;
        }
        return CrsCatalogue.ofText(definition);
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static RuntimeException refusal(SQLException e, Budget budget) {
        budget.alive();
        boolean missing = e.getMessage() != null && e.getMessage().contains("no such table");
        return missing ? Refusal.noVectorLayer() : Refusal.brokenGeoPackage();
    }
}
