package id.lentera.featurestore;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.FilterAttributeExtractor;

/** What a filter names, and filters put together. */
final class Filters {

    private Filters() {}

    static Filter and(List<Filter> filters) {
        return switch (filters.size()) {
            case 0 -> Filter.INCLUDE;
            case 1 -> filters.getFirst();
            default -> CommonFactoryFinder.getFilterFactory().and(filters);
        };
    }

    /** Attributes a filter reads; all of the type where it computes their names; without the empty name of the default geometry. */
    static Set<String> attributes(Filter filter, SimpleFeatureType type) {
        FilterAttributeExtractor extractor = new FilterAttributeExtractor();
        filter.accept(extractor, null);
        Set<String> names = new TreeSet<>(extractor.getAttributeNameSet());
        if (names.remove("") && type.getGeometryDescriptor() != null) {
            names.add(type.getGeometryDescriptor().getLocalName());
        }
        if (extractor.isUsingDynamincProperties()) {
            type.getAttributeDescriptors().forEach(descriptor -> names.add(descriptor.getLocalName()));
        }
        return names;
    }
}
