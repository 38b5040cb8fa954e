package id.lentera.featurestore;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.DatabaseTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.Query;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreSortingDatabaseTest {

    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

    @Autowired
    private DataSource dataSource;

    private DataStore store;

    @BeforeAll
    void createPlaces() throws SQLException, IOException {
        Places.create(dataSource, 200);
        store = Places.store(dataSource);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "h", "l", "d", "n", "f", "s", "b", "u", "day", "seen"})
    void sorting_puts_missing_values_first_and_follows_java(String attribute) throws Exception {
        Filter plain = ECQL.toFilter("s IS NULL OR NOT (s LIKE '%x')");
        List<Object> up = values(sorted(plain, attribute, SortOrder.ASCENDING), attribute);
        List<Object> expected = new ArrayList<>(up);
        expected.sort(Comparator.nullsFirst(StoreSortingDatabaseTest::compare));
        assertThat(up).hasSizeGreaterThan(150).contains((Object) null).isEqualTo(expected);
        List<Object> down = values(sorted(plain, attribute, SortOrder.DESCENDING), attribute);
        assertThat(down.reversed().stream()
                        .map(StoreSortingDatabaseTest::normal)
                        .toList())
                .isEqualTo(up.stream().map(StoreSortingDatabaseTest::normal).toList());
        Query first = sorted(plain, attribute, SortOrder.DESCENDING);
        first.setMaxFeatures(7);
        assertThat(values(first, attribute)).isEqualTo(down.subList(0, 7));
    }

    private static int compare(Object left, Object right) {
        return left instanceof UUID one && right instanceof UUID other
                ? one.compareTo(other)
                : left instanceof String text
                        ? text.compareTo((String) right)
                        : number(left).compareTo(number(right));
    }

    /** Decimals that are equal but written otherwise (46.22 and 46.220) in one way. */
    private static String normal(Object value) {
        return Objects.toString(value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value);
    }

    private static BigDecimal number(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? BigDecimal.ONE : BigDecimal.ZERO;
            case java.util.Date date -> BigDecimal.valueOf(date.getTime());
            default -> new BigDecimal(value.toString());
        };
    }

    private static Query sorted(Filter filter, String attribute, SortOrder order) {
        Query query = new Query("place", filter);
        query.setSortBy(FILTERS.sort(attribute, order));
        return query;
    }

    private List<Object> values(Query query, String attribute) throws IOException {
        List<Object> values = new ArrayList<>();
        Places.read(store, query).forEach(feature -> values.add(feature.getAttribute(attribute)));
        return values;
    }
}
