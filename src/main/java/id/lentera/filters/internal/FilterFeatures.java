package id.lentera.filters.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lentera.areas.AreaCode;
import id.lentera.featurestore.FeatureStores;
import id.lentera.featurestore.SqlView;
import id.lentera.filters.FilterScope;
import id.lentera.filters.Sieve;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.platform.ProblemException;
import id.lentera.platform.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.filter.FilterAttributeExtractor;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/** The areas of a map with their figures as features, made of the columns that a filter names, and the filter run on them. */
@Component
public class FilterFeatures {

    private static final String AREAS = Sql.of(FilterFeatures.class, "filter-areas.sql");
    private static final String FIGURES = Sql.of(FilterFeatures.class, "filter-figures.sql");
    private static final String CANCELLED = "57014";
    private static final String ID = "fid";
    private static final String DEMONSTRATION = "contoh";

    private final Cache<String, Integer> totals = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final FeatureStores stores;
    private final IndicatorQueries indicators;

    FilterFeatures(FeatureStores stores, IndicatorQueries indicators) {
        this.stores = stores;
        this.indicators = indicators;
    }

    /** Which areas pass; an expression that can't be read or obeyed is a problem with its position. */
    public Sieve sift(String expression, FilterScope scope) {
        BitSet passing = new BitSet();
        return ask(expression, scope, List.of(ID, DEMONSTRATION), area -> passing.set(id(area)))
                .sieve(passing);
    }

    /** The same with the codes of the areas that pass, by their feature ids. */
    Passing list(String expression, FilterScope scope) {
        SortedMap<Integer, String> codes = new TreeMap<>();
        Tally tally = ask(
                expression,
                scope,
                List.of(ID, DEMONSTRATION, id.lentera.filters.Filter.CODE),
                area -> codes.put(id(area), (String) area.getAttribute(id.lentera.filters.Filter.CODE)));
        return new Passing(codes, tally.total(), tally.demonstration());
    }

    /** Codes by feature id, and the two numbers of a {@link Sieve}. */
    record Passing(SortedMap<Integer, String> codes, int total, int demonstration) {}

    private record Tally(int total, int demonstration) {

        Sieve sieve(BitSet passing) {
            return new Sieve(passing, total, demonstration);
        }
    }

    private static int id(SimpleFeature area) {
        return (Integer) area.getAttribute(ID);
    }

    private Tally ask(String expression, FilterScope scope, List<String> attributes, Consumer<SimpleFeature> found) {
        Tokens tokens = Tokens.of(expression);
        Filter filter = EcqlReader.read(expression, tokens);
        AttributeNames names = new AttributeNames(
                indicators.list(),
                indicator -> indicators.listYears(indicator, scope.level(), scope.within()),
                scope.year());
        new FilterChecks(names, tokens).check(filter);
        SqlView view = view(scope, names.used(), namesValue(filter));
        Query query = new Query(view.name(), Certain.of(filter), attributes.toArray(String[]::new));
        return run(query, stores.source(view), scope, found);
    }

    private static boolean namesValue(Filter filter) {
        FilterAttributeExtractor names = new FilterAttributeExtractor();
        filter.accept(names, null);
        return names.getAttributeNameSet().stream()
                .map(Names::canonical)
                .anyMatch(id.lentera.filters.Filter.VALUE::equals);
    }

    private Tally run(Query query, SimpleFeatureSource source, FilterScope scope, Consumer<SimpleFeature> found) {
        DataStore store = (DataStore) source.getDataStore();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> features =
                store.getFeatureReader(query, Transaction.AUTO_COMMIT)) {
            int demonstration = 0;
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                found.accept(feature);
                demonstration += Boolean.TRUE.equals(feature.getAttribute(DEMONSTRATION)) ? 1 : 0;
            }
            return new Tally(total(source, scope), demonstration);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** How many areas the map has; changes with the register only. */
    private int total(SimpleFeatureSource source, FilterScope scope) throws IOException {
        Integer known = totals.getIfPresent(scope.place());
        if (known != null) {
            return known;
        }
        int counted = source.getCount(new Query(source.getSchema().getTypeName()));
        totals.put(scope.place(), counted);
        return counted;
    }

    private static RuntimeException failure(IOException failure) {
        if (failure.getCause() instanceof SQLException sql && CANCELLED.equals(sql.getSQLState())) {
            ProblemException slow = Problems.slow();
            slow.initCause(failure);
            return slow;
        }
        return new UncheckedIOException(failure);
    }

    /** One row per area, with a column for every figure that is used. */
    private static SqlView view(FilterScope scope, List<FigureColumn> figures, boolean ofMap) {
        StringBuilder columns = new StringBuilder();
        StringBuilder demonstration = new StringBuilder(ofMap ? "coalesce(f.demo, FALSE)" : "FALSE");
        StringBuilder joins = new StringBuilder();
        List<Object> parameters = new ArrayList<>(parameters(scope.indicator(), scope.year(), scope));
        List<SqlView.Attribute> attributes = new ArrayList<>(attributes());
        for (int i = 0; i < figures.size(); i++) {
            FigureColumn figure = figures.get(i);
            columns.append(", f%d.value AS \"%s\"".formatted(i, figure.name().replace("\"", "")));
            demonstration.append(" OR coalesce(f%d.demo, FALSE)".formatted(i));
            joins.append(" LEFT JOIN (%s) f%d ON f%d.area_id = a.id".formatted(FIGURES, i, i));
            parameters.addAll(parameters(figure.indicator(), figure.year(), scope));
            attributes.add(new SqlView.Attribute(figure.name(), Double.class));
        }
        String sql = AREAS.replace("/* further columns */", columns)
                .replace("/* demonstration */", demonstration)
                .replace("/* figures */", FIGURES)
                .replace("/* further joins */", joins);
        parameters.addAll(List.of(
                scope.level().number(), prefix(scope.within()), scope.within().value()));
        return new SqlView("areas", sql, parameters, attributes, ID);
    }

    private static List<Object> parameters(String indicator, int year, FilterScope scope) {
        return List.of(
                indicator,
                year,
                scope.level().number(),
                prefix(scope.within()),
                scope.within().value());
    }

    private static String prefix(AreaCode within) {
        return within.equals(AreaCode.INDONESIA) ? "%" : within.value() + ".%";
    }

    private static List<SqlView.Attribute> attributes() {
        List<SqlView.Attribute> attributes = new ArrayList<>();
        Collections.addAll(
                attributes,
                new SqlView.Attribute(ID, Integer.class),
                new SqlView.Attribute(DEMONSTRATION, Boolean.class));
        AreaAttributes.ALL.forEach(attribute -> attributes.add(new SqlView.Attribute(
                attribute.name(),
                switch (attribute.kind()) {
                    case FIGURE -> Double.class;
                    case TEXT, STATE -> String.class;
                    case SHAPE -> Geometry.class;
                })));
        return attributes;
    }
}
