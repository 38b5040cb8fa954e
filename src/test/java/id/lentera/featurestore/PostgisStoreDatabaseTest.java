package id.lentera.featurestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import id.lentera.DatabaseTest;
import id.lentera.platform.ProblemException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgisStoreDatabaseTest {

    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private DataStore store;

    @BeforeAll
    void createPlaces() throws SQLException, IOException {
        Places.create(dataSource, 200);
        store = Places.store(dataSource);
    }

    @AfterEach
    void every_connection_is_back_in_the_pool() throws SQLException {
        assertThat(dataSource
                        .unwrap(HikariDataSource.class)
                        .getHikariPoolMXBean()
                        .getActiveConnections())
                .isZero();
    }

    @Test
    void tables_and_views_are_feature_types_with_longitude_first() throws Exception {
        assertThat(store.getTypeNames()).containsExactlyInAnyOrder("place", "keyless", "paired", "coded");
        SimpleFeatureType type = store.getSchema("place");
        assertThat(type.getDescriptor("n").getType().getBinding()).isEqualTo(BigDecimal.class);
        assertThat(type.getDescriptor("geom").getType().getBinding()).isEqualTo(Polygon.class);
        assertThat(type.getDescriptor("centre").getType().getBinding()).isEqualTo(Point.class);
        assertThat(type.getGeometryDescriptor().getLocalName()).isEqualTo("geom");
        assertThat(CRS.getAxisOrder(type.getCoordinateReferenceSystem())).isEqualTo(CRS.AxisOrder.EAST_NORTH);
        assertThat(type.getDescriptor("id")).as("the key makes the feature id").isNull();
        assertThat(type.getDescriptor("tags")).as("arrays are left out").isNull();
        assertThat(type.getDescriptor("Odd \"name")).isNotNull();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store.getFeatureSource("place\"; DROP TABLE store_test.place; --"));
    }

    @Test
    void the_store_is_found_by_the_address_of_a_database() throws IOException {
        URI address = URI.create(
                environment.getRequiredProperty("spring.datasource.url").substring("jdbc:".length()));
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "dbtype",
                "postgis",
                "host",
                address.getHost(),
                "port",
                Integer.toString(address.getPort()),
                "database",
                address.getPath().substring(1),
                "schema",
                "store_test",
                "user",
                environment.getRequiredProperty("spring.datasource.username"),
                "passwd",
                environment.getRequiredProperty("spring.datasource.password")));
        DataStore found = DataStoreFinder.getDataStore(parameters);
        assertThat(found.getFeatureSource("place").getCount(Query.ALL)).isEqualTo(200);
        found.dispose();
        parameters.put("passwd", "wrong");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> DataStoreFinder.getDataStore(parameters));
        parameters.put("dbtype", "shapefile");
        assertThat(DataStoreFinder.getDataStore(parameters)).isNull();
    }

    @Test
    void a_comparison_with_a_missing_value_is_false_and_its_negation_true() throws Exception {
        int missing = count("i IS NULL");
        assertThat(missing).isPositive();
        assertThat(count("i = 5") + count("i <> 5")).isEqualTo(200);
        assertThat(count("NOT (i > 3)")).isEqualTo(count("i <= 3") + missing);
        assertThat(count("NOT (i > 3 AND s = 'Alor')") + count("i > 3 AND s = 'Alor'"))
                .isEqualTo(200);
        assertThat(count("i NOT BETWEEN 0 AND 5")).isEqualTo(200 - count("i BETWEEN 0 AND 5"));
        assertThat(count("s NOT LIKE '%'")).isEqualTo(count("s IS NULL"));
        assertThat(count("NOT BBOX(geom, 90, -20, 150, 20)")).isEqualTo(count("geom IS NULL"));
    }

    @Test
    void a_box_without_width_is_a_line() throws Exception {
        assertThat(count("BBOX(geom, 122.75, -11, 122.75, -10)"))
                .isEqualTo(count("INTERSECTS(geom, LINESTRING(122.75 -11, 122.75 -10))"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "'; DROP TABLE store_test.place; --",
                "\\'; SELECT pg_sleep(9); --",
                "${s}",
                "?",
                "\"s\"",
                "Ende\"; DROP TABLE place; --",
                "\0",
                "%",
                "\\"
            })
    void hostile_values_are_only_values(String value) throws Exception {
        int expected = jdbc.sql("SELECT count(*) FROM store_test.place WHERE s = :value")
                .param("value", value.replace("\0", "zero"))
                .query(Integer.class)
                .single();
        assertThat(count(FILTERS.equals(FILTERS.property("s"), FILTERS.literal(value))))
                .isEqualTo(expected);
        assertThat(count(FILTERS.like(FILTERS.property("s"), value.replace("%", "!%"), "%", "_", "!")))
                .isBetween(expected, 200);
        count(FILTERS.id(FILTERS.featureId("place." + value)));
        assertThat(count(Filter.INCLUDE)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s\" = '' OR 1=1 --", "no_such", "id", "S", "place.s", "s) OR (TRUE", "pg_sleep(9)", "@id"})
    void names_that_the_catalogue_does_not_know_are_a_bad_request(String name) {
        Query filtered = new Query("place", FILTERS.equals(FILTERS.property(name), FILTERS.literal("x")));
        Query sorted = new Query("place");
        sorted.setSortBy(FILTERS.sort(name, SortOrder.ASCENDING));
        Query selected = new Query("place");
        selected.setPropertyNames("s", name);
        for (Query query : List.of(filtered, sorted, selected)) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> Places.read(store, query))
                    .matches(
                            problem -> problem.status() == 400 && problem.code().equals("unknown-attribute"));
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> store.getFeatureSource("place").getCount(query));
        }
    }

    @Test
    void an_attribute_whose_name_holds_a_quote_is_filtered_and_sorted_like_others() throws Exception {
        Query query = new Query("place", FILTERS.equals(FILTERS.property("Odd \"name"), FILTERS.literal("alor")));
        query.setSortBy(FILTERS.sort("Odd \"name", SortOrder.DESCENDING));
        assertThat(Places.read(store, query)).isNotEmpty().allMatch(feature -> "alor"
                .equals(feature.getAttribute("Odd \"name")));
    }

    @Test
    void limit_and_offset_come_after_what_memory_filters() throws Exception {
        Filter half = ECQL.toFilter("i > 2 AND strLength(s) > 3");
        List<String> all = Places.ids(Places.read(store, sorted(half, "i", SortOrder.ASCENDING)));
        assertThat(all).hasSizeGreaterThan(12);
        Query page = sorted(half, "i", SortOrder.ASCENDING);
        page.setStartIndex(5);
        page.setMaxFeatures(6);
        page.setPropertyNames("b");
        List<SimpleFeature> features = Places.read(store, page);
        assertThat(Places.ids(features)).isEqualTo(all.subList(5, 11));
        assertThat(features.getFirst().getFeatureType().getAttributeCount()).isEqualTo(1);
        assertThat(store.getFeatureSource("place").getCount(page)).isEqualTo(6);
        page.setStartIndex(all.size() - 2);
        assertThat(store.getFeatureSource("place").getCount(page)).isEqualTo(2);
        page.setMaxFeatures(0);
        assertThat(Places.read(store, page)).isEmpty();
    }

    @Test
    void feature_ids_come_from_single_compound_and_text_keys() throws Exception {
        assertThat(ids(
                        "paired",
                        "IN ('paired.53%2E02.2019', 'paired.53%2F02.2019', 'paired.53%2E02.1', 'paired.53%2E02')"))
                .containsExactlyInAnyOrder("paired.53%2E02.2019", "paired.53%2F02.2019");
        assertThat(ids("coded", "IN ('coded.53.02', 'place.1')")).containsExactly("coded.53.02");
        assertThat(ids("place", "IN ('place.1', 'place.01', 'place.x', 'place.99999999999999999999', 'coded.2')"))
                .containsExactly("place.1");
        assertThat(store.getFeatureSource("keyless").getQueryCapabilities().isReliableFIDSupported())
                .isFalse();
        Query page = new Query("keyless");
        page.setStartIndex(190);
        assertThat(Places.read(store, page)).hasSize(10);
    }

    @Test
    void coordinates_are_transformed_on_request() throws Exception {
        Query query = new Query("place", ECQL.toFilter("centre IS NOT NULL"));
        query.setPropertyNames("centre");
        query.setMaxFeatures(1);
        Point degrees = (Point) Places.read(store, query).getFirst().getAttribute("centre");
        query.setCoordinateSystemReproject(CRS.decode("EPSG:3857", true));
        Point metres = (Point) Places.read(store, query).getFirst().getAttribute("centre");
        assertThat(metres.getX() / 20_037_508.342789244)
                .isCloseTo(degrees.getX() / 180, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(degrees.getSRID()).isEqualTo(4326);
    }

    @Test
    void connections_come_back_from_readers_left_early_and_from_failures() throws Exception {
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                store.getFeatureReader(new Query("place"), Transaction.AUTO_COMMIT)) {
            assertThat(reader.next()).isNotNull();
        }
        every_connection_is_back_in_the_pool();
        Filter failing = ECQL.toFilter("i IS NOT NULL AND s LIKE 'a\\'");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Places.read(store, new Query("place", failing)))
                .matches(problem -> problem.status() == 400 && problem.code().equals("bad-filter"));
        every_connection_is_back_in_the_pool();
        jdbc.sql("CREATE VIEW store_test.broken AS SELECT i, 1 / (i - i) AS ratio FROM store_test.place")
                .update();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Places.read(store, new Query("broken")));
        jdbc.sql("DROP VIEW store_test.broken").update();
    }

    @Test
    void a_statement_that_takes_too_long_is_cancelled() throws Exception {
        DataStore impatient = DataStoreFinder.getDataStore(
                Map.of("dbtype", "postgis", "Data Source", dataSource, "schema", "store_test", "Statement timeout", 1));
        jdbc.sql("CREATE VIEW store_test.slow AS SELECT i, pg_sleep(0.1)::text AS nothing FROM store_test.place")
                .update();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Places.read(impatient, new Query("slow")));
        jdbc.sql("DROP VIEW store_test.slow").update();
    }

    @Test
    void a_box_is_answered_from_the_spatial_index() throws Exception {
        jdbc.sql("CREATE TABLE store_test.many (id integer PRIMARY KEY, geom geometry(Point, 4326))")
                .update();
        jdbc.sql("""
                INSERT INTO store_test.many
                SELECT n, ST_SetSRID(ST_MakePoint(95 + (n % 460) * 0.1, -11 + (n / 460) * 0.1), 4326)
                FROM generate_series(1, 30000) n
                """).update();
        jdbc.sql("CREATE INDEX many_geom ON store_test.many USING gist (geom)").update();
        jdbc.sql("ANALYZE store_test.many").update();
        Relation many = ((PostgisDataStore) store).relation("many");
        for (String cql : List.of(
                "BBOX(geom, 123, -11, 124, -10)",
                "WITHIN(geom, POLYGON((123 -11, 124 -11, 124 -10, 123 -11)))",
                "INTERSECTS(geom, POLYGON((123 -11, 124 -11, 124 -10, 123 -11)))")) {
            Fragment condition =
                    new FilterTranslator(many).translate(ECQL.toFilter(cql)).condition();
            Fragment select = new Select(many).rows(many.columns(), condition);
            List<String> plan = jdbc.sql("EXPLAIN " + select.sql())
                    .params(select.parameters())
                    .query(String.class)
                    .list();
            assertThat(String.join("\n", plan)).as(cql).contains("many_geom");
        }
        jdbc.sql("DROP TABLE store_test.many").update();
    }

    private static Query sorted(Filter filter, String attribute, SortOrder order) {
        Query query = new Query("place", filter);
        query.setSortBy(FILTERS.sort(attribute, order));
        return query;
    }

    private List<String> ids(String type, String cql) throws IOException, CQLException {
        return Places.ids(Places.read(store, new Query(type, ECQL.toFilter(cql))));
    }

    private int count(String cql) throws IOException, CQLException {
        return count(ECQL.toFilter(cql));
    }

    private int count(Filter filter) throws IOException {
        Query query = new Query("place", filter);
        int count = store.getFeatureSource("place").getCount(query);
        assertThat(Places.read(store, query)).hasSize(count);
        return count;
    }
}
