package id.lentera.featurestore;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.DatabaseTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What SQL and memory decide together is what memory alone decides. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterEquivalenceDatabaseTest {

    private static final int FILTERS = 1000;

    @Autowired
    private DataSource dataSource;

    private DataStore store;
    private List<SimpleFeature> all;

    @BeforeAll
    void createPlaces() throws SQLException, IOException {
        Places.create(dataSource, 300);
        store = Places.store(dataSource);
        all = Places.read(store, new Query(Places.TABLE));
    }

    @Test
    void random_filters_select_the_same_features_in_sql_and_in_memory() throws IOException {
        RandomFilters filters = new RandomFilters(2021);
        List<String> different = new ArrayList<>();
        int complete = 0;
        int selective = 0;
        for (int round = 0; round < FILTERS; round++) {
            String cql = filters.next(round % 4);
            Filter filter = parse(cql);
            List<String> expected =
                    Places.ids(all.stream().filter(filter::evaluate).toList());
            List<String> actual = Places.ids(Places.read(store, new Query(Places.TABLE, filter)));
            if (!List.copyOf(actual).stream()
                    .sorted()
                    .toList()
                    .equals(expected.stream().sorted().toList())) {
                different.add(cql + "\n   memory " + expected.size() + ", store " + actual.size());
            }
            complete += translate(filter).complete() ? 1 : 0;
            selective += expected.isEmpty() || expected.size() == all.size() ? 0 : 1;
        }
        assertThat(different).isEmpty();
        assertThat(complete).as("decided by SQL alone").isGreaterThan(FILTERS / 4);
        assertThat(FILTERS - complete).as("with a rest for memory").isGreaterThan(FILTERS / 4);
        assertThat(selective).as("neither nothing nor everything").isGreaterThan(FILTERS / 2);
    }

    @Test
    void counts_bounds_and_pages_agree_with_the_features_selected() throws IOException {
        RandomFilters filters = new RandomFilters(53);
        for (int round = 0; round < 50; round++) {
            String cql = filters.next(round % 3);
            Query query = new Query(Places.TABLE, parse(cql));
            List<SimpleFeature> features = Places.read(store, query);
            assertThat(store.getFeatureSource(Places.TABLE).getCount(query))
                    .as(cql)
                    .isEqualTo(features.size());
            ReferencedEnvelope expected = new ReferencedEnvelope();
            features.forEach(feature -> expected.expandToInclude(ReferencedEnvelope.reference(feature.getBounds())));
            ReferencedEnvelope actual = store.getFeatureSource(Places.TABLE).getBounds(query);
            assertThat(actual.isEmpty()).as(cql).isEqualTo(expected.isEmpty());
            if (!expected.isEmpty()) {
                assertThat(List.of(actual.getMinX(), actual.getMaxX(), actual.getMinY(), actual.getMaxY()))
                        .as(cql)
                        .isEqualTo(List.of(
                                expected.getMinX(), expected.getMaxX(), expected.getMinY(), expected.getMaxY()));
            }
            assertPagesMakeTheWhole(cql, query);
        }
    }

    private void assertPagesMakeTheWhole(String cql, Query query) throws IOException {
        List<String> whole = ordered(query, 0, Query.DEFAULT_MAX);
        List<String> pages = new ArrayList<>();
        for (int offset = 0; offset <= whole.size(); offset += 70) {
            List<String> page = ordered(query, offset, 70);
            Query counted = page(query, offset, 70);
            assertThat(store.getFeatureSource(Places.TABLE).getCount(counted))
                    .as(cql)
                    .isEqualTo(page.size());
            pages.addAll(page);
        }
        assertThat(pages).as(cql).isEqualTo(whole);
    }

    private List<String> ordered(Query query, int offset, int limit) throws IOException {
        return Places.ids(Places.read(store, page(query, offset, limit)));
    }

    private static Query page(Query query, int offset, int limit) {
        Query page = new Query(query);
        page.setStartIndex(offset);
        page.setMaxFeatures(limit);
        return page;
    }

    private FilterTranslator.Translation translate(Filter filter) throws IOException {
        return new FilterTranslator(((PostgisDataStore) store).relation(Places.TABLE)).translate(filter);
    }

    private static Filter parse(String cql) {
        try {
            return ECQL.toFilter(cql);
        } catch (CQLException e) {
            throw new IllegalArgumentException(cql, e);
        }
    }
}
