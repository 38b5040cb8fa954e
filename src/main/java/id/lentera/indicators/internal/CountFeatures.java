package id.lentera.indicators.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.featurestore.FeatureStores;
import id.lentera.indicators.ObservationStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.factory.CommonFactoryFinder;
import org.springframework.stereotype.Component;

/** Counts of areas as features of the store, for aggregation. Demonstration values never leave the database here. */
@Component
public class CountFeatures {

    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

    private final FeatureStores stores;

    CountFeatures(FeatureStores stores) {
        this.stores = stores;
    }

    /** Figures of the main series by area code; areas without a figure are left out. */
    public Map<String, Double> read(String indicator, AreaLevel level, AreaCode within, int year) {
        Query query = new Query(FeatureStores.OBSERVATION, filter(indicator, level, within, year), "code", "value");
        Map<String, Double> figures = new HashMap<>();
        try (SimpleFeatureIterator features =
                stores.source(FeatureStores.OBSERVATION).getFeatures(query).features()) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                figures.put(
                        (String) feature.getAttribute("code"), ((Number) feature.getAttribute("value")).doubleValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    private static Filter filter(String indicator, AreaLevel level, AreaCode within, int year) {
        List<Filter> parts = new ArrayList<>(List.of(
                equal("indicator", indicator),
                equal("level", level.number()),
                equal("year", year),
                equal("variant", 0),
                FILTERS.notEqual(FILTERS.property("status"), FILTERS.literal(ObservationStatus.DEMO.name())),
                FILTERS.not(FILTERS.isNull(FILTERS.property("value")))));
        if (!within.equals(AreaCode.INDONESIA)) {
            Filter below = FILTERS.like(FILTERS.property("code"), within.value() + ".%", "%", "_", "\\");
            parts.add(FILTERS.or(below, equal("code", within.value())));
        }
        return FILTERS.and(parts);
    }

    private static Filter equal(String attribute, Object value) {
        return FILTERS.equals(FILTERS.property(attribute), FILTERS.literal(value));
    }
}
