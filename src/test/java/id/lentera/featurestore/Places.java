package id.lentera.featurestore;

import id.lentera.platform.Geometries;
import id.lentera.platform.Sql;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKBWriter;

/** A schema with a table of awkward rows, and the store over it. */
final class Places {

    static final String TABLE = "place";
    static final List<String> TEXTS = List.of(
            "Kupang",
            "kupang",
            "KUPANG",
            "Alor",
            "alor",
            "Belu",
            "O'Brien",
            "100%",
            "a_b",
            "a\\b",
            "\\%",
            "",
            " ",
            "10",
            "9",
            "5.5",
            "53.02",
            "53.02.10",
            "straſe",
            "strase",
            "\u212aupang",
            "İnd",
            "ınd",
            "Ende\"; DROP TABLE place; --",
            "é",
            "É",
            "NaN",
            "ab",
            "aXb",
            "\uD83D\uDE00x",
            "\uFFEEx");

    private Places() {}

    static DataStore store(DataSource dataSource) throws IOException {
        return DataStoreFinder.getDataStore(Map.of(
                "dbtype", "postgis-lentera", "Data Source", dataSource, "schema", "store_test", "fetch size", 50));
    }

    static void create(DataSource dataSource, int rows) throws SQLException {
        Random random = new Random(5302);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Sql.of(Places.class, "/featurestore/place.sql"));
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO store_test.place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, "
                            + "ST_GeomFromWKB(?, 4326), ST_GeomFromWKB(?, 4326))")) {
                for (int id = 1; id <= rows; id++) {
                    fill(insert, id, random);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            statement.execute("ANALYZE store_test.place");
        }
    }

    private static void fill(PreparedStatement insert, int id, Random random) throws SQLException {
        Polygon polygon = polygon(random);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(id);
        values.add(maybe(random, random.nextInt(12) - 2));
        values.add(maybe(random, (short) random.nextInt(6)));
        values.add(maybe(random, random.nextBoolean() ? random.nextInt(9) : (1L << 40) + random.nextInt(3)));
        values.add(
                maybe(random, List.of(0.0, 1.5, 2.0, 46.22, 49.96, 1e300, -7.25).get(random.nextInt(7))));
        values.add(maybe(
                random,
                new BigDecimal(List.of("46.220", "46.22", "0", "100", "0.33333333333333333333", "-3.5")
                        .get(random.nextInt(6)))));
        values.add(maybe(random, List.of(0.1f, 2f, -1.25f).get(random.nextInt(3))));
        values.add(maybe(random, TEXTS.get(random.nextInt(TEXTS.size()))));
        values.add(maybe(random, TEXTS.get(random.nextInt(6))));
        values.add(maybe(random, random.nextBoolean()));
        values.add(maybe(random, new UUID(random.nextLong(), random.nextLong())));
        values.add(maybe(random, Date.valueOf("2019-08-0" + (1 + random.nextInt(9)))));
        values.add(maybe(random, new Timestamp(1_566_000_000_000L + random.nextInt(5) * 86_400_000L)));
        values.add(maybe(random, wkb(polygon)));
        values.add(maybe(random, wkb(polygon.getCentroid())));
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                insert.setNull(i + 1, insert.getParameterMetaData().getParameterType(i + 1));
            } else {
                insert.setObject(i + 1, values.get(i));
            }
        }
    }

    private static @Nullable Object maybe(Random random, Object value) {
        return random.nextInt(7) == 0 ? null : value;
    }

    private static byte[] wkb(Geometry geometry) {
        return new WKBWriter().write(geometry);
    }

    /** A triangle or an L whose envelope is much larger than itself, around Timor; corners on a grid, so that edges touch. */
    private static Polygon polygon(Random random) {
        double x = 120 + random.nextInt(20) * 0.25;
        double y = -11 + random.nextInt(12) * 0.25;
        double side = 0.25 * (1 + random.nextInt(4));
        Coordinate[] corners = random.nextBoolean()
                ? new Coordinate[] {at(x, y), at(x + side, y), at(x, y + side), at(x, y)}
                : new Coordinate[] {
                    at(x, y),
                    at(x + side, y),
                    at(x + side, y + 0.1),
                    at(x + 0.1, y + 0.1),
                    at(x + 0.1, y + side),
                    at(x, y + side),
                    at(x, y)
                };
        return Geometries.FACTORY.createPolygon(corners);
    }

    private static Coordinate at(double x, double y) {
        return new Coordinate(x, y);
    }

    static List<SimpleFeature> read(DataStore store, Query query) throws IOException {
        List<SimpleFeature> features = new ArrayList<>();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                store.getFeatureReader(query, Transaction.AUTO_COMMIT)) {
            while (reader.hasNext()) {
                features.add(reader.next());
            }
        }
        return features;
    }

    static List<String> ids(List<SimpleFeature> features) {
        return features.stream().map(SimpleFeature::getID).toList();
    }
}
