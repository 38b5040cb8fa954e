package id.lentera.filters.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.geotools.api.filter.And;
import org.geotools.api.filter.ExcludeFilter;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;

/**
 * A filter that is true only where it is known to be: what is missing is neither large nor small, neither equal nor different.
 * GeoTools itself lets a missing value pass a negation and reckons with it as zero. Names become those of the columns.
 */
final class Certain {

    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

    private Certain() {}

    static Filter of(Filter filter) {
        return truth((Filter) filter.accept(new CanonicalNames(), null), true);
    }

    /** Where the filter is certainly so, or certainly not so. */
    private static Filter truth(Filter filter, boolean so) {
        return switch (filter) {
            case IncludeFilter _, ExcludeFilter _ -> so == (filter == Filter.INCLUDE) ? Filter.INCLUDE : Filter.EXCLUDE;
            case Not not -> truth(not.getFilter(), !so);
            case And and -> joined(and.getChildren(), so, so);
            case Or or -> joined(or.getChildren(), so, !so);
            case PropertyIsNull _ -> so ? filter : FILTERS.not(filter);
            default -> known(filter, so);
        };
    }

    private static Filter joined(List<Filter> children, boolean so, boolean all) {
        List<Filter> parts = children.stream().map(child -> truth(child, so)).toList();
        return all ? FILTERS.and(parts) : FILTERS.or(parts);
    }

    private static Filter known(Filter filter, boolean so) {
        FilterAttributeExtractor names = new FilterAttributeExtractor();
        filter.accept(names, null);
        List<Filter> parts = new ArrayList<>(List.of(so ? filter : FILTERS.not(filter)));
        new TreeSet<>(names.getAttributeNameSet())
                .forEach(name -> parts.add(FILTERS.not(FILTERS.isNull(FILTERS.property(name)))));
        return FILTERS.and(parts);
    }

    /** Gives attributes the names of the columns. */
    private static final class CanonicalNames extends DuplicatingFilterVisitor {

        @Override
        public Object visit(PropertyName property, Object data) {
            return FILTERS.property(Names.canonical(property.getPropertyName()));
        }
    }
}
