package id.lentera.featurestore;

import id.lentera.platform.Geometries;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Streams rows as features. Holds a connection until closed; every failure closes it too. */
final class FeatureRows implements FeatureReader<SimpleFeatureType, SimpleFeature> {

    /** What to read: the type to build, its columns in the same order, and the relation for the id. */
    record Plan(SimpleFeatureType type, List<Column> columns, Relation relation) {}

    private final Plan plan;
    private final FeatureIds ids;
    private final SimpleFeatureBuilder builder;
    private final WKBReader geometries = new WKBReader(Geometries.FACTORY);
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean closed;
    private @Nullable SimpleFeature next;

    FeatureRows(PostgisDataStore store, Fragment sql, Plan plan) throws IOException {
        this.plan = plan;
        this.ids = new FeatureIds(plan.relation());
        this.builder = new SimpleFeatureBuilder(plan.type());
        this.connection = store.connect();
        try {
            this.statement = Select.prepare(connection, sql, store.settings());
            this.rows = statement.executeQuery();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return plan.type();
    }

    @Override
    public boolean hasNext() throws IOException {
        if (next == null && !closed) {
            try {
                if (rows.next()) {
                    next = feature();
                } else {
                    close();
                }
            } catch (SQLException | ParseException e) {
                throw failed(e);
            }
        }
        return next != null;
    }

    @Override
    public SimpleFeature next() throws IOException {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("No more features");
        }
        SimpleFeature result = next;
        next = null;
        return result;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            PostgisDataStore.release(connection);
        } catch (SQLException e) {
            throw new IOException("The connection could not be given back", e);
        }
    }

    private IOException failed(Exception cause) {
        IOException failure = new IOException(
                "Features of " + plan.relation().name() + " could not be read: " + cause.getMessage(), cause);
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private SimpleFeature feature() throws SQLException, ParseException {
        List<Column> columns = plan.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(columns.get(i), i + 1);
        }
        List<@Nullable Object> key = new ArrayList<>();
        for (Column column : plan.relation().keys()) {
            key.add(value(column, values.length + key.size() + 1));
        }
        String id = key.isEmpty() ? SimpleFeatureBuilder.createDefaultFeatureId() : ids.encode(key);
        return builder.buildFeature(id, values);
    }

    private @Nullable Object value(Column column, int index) throws SQLException, ParseException {
        Object value =
                switch (column.type()) {
                    case BOOLEAN -> rows.getBoolean(index);
                    case SHORT -> rows.getShort(index);
                    case INTEGER -> rows.getInt(index);
                    case LONG -> rows.getLong(index);
                    case FLOAT -> rows.getFloat(index);
                    case DOUBLE -> rows.getDouble(index);
                    // getObject gives NaN as a double, for which there is no decimal
                    case NUMERIC -> rows.getObject(index) instanceof BigDecimal decimal ? decimal : null;
                    case TEXT, TEXT_FORM -> rows.getString(index);
                    case DATE -> rows.getDate(index);
                    case TIME -> rows.getTime(index);
                    case TIMESTAMP -> rows.getTimestamp(index);
                    case UUID_VALUE -> rows.getObject(index);
                    case BYTES -> rows.getBytes(index);
                    case GEOMETRY -> geometry(rows.getBytes(index));
                };
        return rows.wasNull() ? null : value;
    }

    private @Nullable Geometry geometry(byte @Nullable [] wkb) throws ParseException {
        return wkb == null ? null : geometries.read(wkb);
    }
}
