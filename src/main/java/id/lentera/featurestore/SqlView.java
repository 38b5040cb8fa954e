package id.lentera.featurestore;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A SELECT as a feature type, for questions no fixed view can answer. The statement is the program's own: what a reader sends is
 * only ever a parameter, and names of attributes come from the catalogue of the caller.
 *
 * @param sql        with question marks for the parameters
 * @param attributes the columns that can be asked for, under the names the statement gives them
 * @param key        the column of whole numbers that makes the feature id
 */
public record SqlView(String name, String sql, List<Object> parameters, List<Attribute> attributes, String key) {

    private static final int LONGITUDE_LATITUDE = 4326;

    /** A column and the Java type of its values: String, Double, Integer, Boolean or Geometry (longitude and latitude). */
    public record Attribute(String name, Class<?> type) {}

    Relation relation() {
        List<Column> columns = new ArrayList<>();
        attributes.forEach(attribute -> columns.add(column(attribute)));
        List<Column> keys =
                columns.stream().filter(column -> column.name().equals(key)).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("No column " + key + " in " + name);
        }
        return new Relation("", name, List.copyOf(columns), keys, new Fragment(sql, parameters));
    }

    private static Column column(Attribute attribute) {
        ColumnType type = ColumnType.of(attribute.type());
        boolean shape = attribute.type() == Geometry.class;
        return new Column(attribute.name(), type, true, shape ? LONGITUDE_LATITUDE : 0, shape ? "GEOMETRY" : null);
    }
}
