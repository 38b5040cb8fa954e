package id.lentera.patterns.internal;

import id.lentera.analysis.spatial.Contiguity;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaPoints;
import id.lentera.areas.AreaQueries;
import id.lentera.featurestore.FeatureStores;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.factory.CommonFactoryFinder;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/**
 * Finds the neighbours of a level in one pass over its boundaries, once for the data that are loaded. It takes a second or two for all
 * villages; nothing is asked of polygons later.
 */
@Component
public class AdjacencyStore {

    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

    private final FeatureStores stores;
    private final AreaQueries areas;
    private final DataCache<AreaLevel, Adjacency> levels;

    AdjacencyStore(FeatureStores stores, AreaQueries areas, DataVersion version) {
        this.stores = stores;
        this.areas = areas;
        levels = version.cache(AreaLevel.values().length);
    }

    public Adjacency get(AreaLevel level) {
        return levels.get(level, this::read);
    }

    private Adjacency read(AreaLevel level) {
        AreaPoints points = areas.getPoints(level, AreaCode.INDONESIA);
        Query query = new Query(FeatureStores.AREA, bounded(level), "fid", "geom");
        query.setSortBy(FILTERS.sort("fid", SortOrder.ASCENDING));
        Contiguity contiguity = new Contiguity();
        int[] ids = new int[points.ids().length];
        int count = 0;
        try (SimpleFeatureIterator features =
                stores.source(FeatureStores.AREA).getFeatures(query).features()) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                int id = ((Number) feature.getAttribute("fid")).intValue();
                if (Arrays.binarySearch(points.ids(), id) >= 0) {
                    ids[count++] = id;
                    contiguity.add((Geometry) feature.getAttribute("geom"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (count != ids.length) {
            throw new IllegalStateException("Boundaries changed while neighbours were read; ask again");
        }
        return new Adjacency(ids, contiguity.sharedBorders(), contiguity.touching(), points.lng(), points.lat());
    }

    private static Filter bounded(AreaLevel level) {
        return FILTERS.and(
                FILTERS.equals(FILTERS.property("level"), FILTERS.literal(level.number())),
                FILTERS.not(FILTERS.isNull(FILTERS.property("geom"))));
    }
}
