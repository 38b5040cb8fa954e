package id.lentera.featurestore;

import id.lentera.platform.ProblemException;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what the filter accepts. GeoTools' FilteringFeatureReader isn't used: it converts the literals of the filter to
 * the type of the attribute first, so that {@code i < 0.5} becomes {@code i < 0} and loses the zeros.
 */
final class FilteredRows implements FeatureReader<SimpleFeatureType, SimpleFeature> {

    private final FeatureReader<SimpleFeatureType, SimpleFeature> rows;
    private final Filter filter;
    private @Nullable SimpleFeature next;

    FilteredRows(FeatureReader<SimpleFeatureType, SimpleFeature> rows, Filter filter) {
        this.rows = rows;
        this.filter = filter;
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return rows.getFeatureType();
    }

    @Override
    public boolean hasNext() throws IOException {
        while (next == null && rows.hasNext()) {
            SimpleFeature candidate = rows.next();
            if (accepts(candidate)) {
                next = candidate;
            }
        }
        return next != null;
    }

    /** A filter that can't be evaluated (a pattern that ends in its escape) gives the connection back before it says so. */
    private boolean accepts(SimpleFeature candidate) throws IOException {
        try {
            return filter.evaluate(candidate);
        } catch (RuntimeException e) {
            rows.close();
            ProblemException problem = ProblemException.badRequest(
                    "bad-filter",
                    "Saringan ini tidak dapat dihitung. Periksa pola, fungsi, dan nilainya.",
                    "This filter cannot be evaluated. Check its patterns, functions and values.");
            problem.initCause(e);
            throw problem;
        }
    }

    @Override
    public SimpleFeature next() throws IOException {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("No more features");
        }
        SimpleFeature result = next;
        next = null;
        return result;
    }

    @Override
    public void close() throws IOException {
        next = null;
        rows.close();
    }
}
