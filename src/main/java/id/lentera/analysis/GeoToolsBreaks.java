package id.lentera.analysis;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.function.ClassificationFunction;
import org.geotools.filter.function.EqualIntervalFunction;
import org.geotools.filter.function.QuantileFunction;
import org.geotools.filter.function.RangedClassifier;
import org.geotools.filter.function.StandardDeviationFunction;

/**
 * Inner edges as GeoTools' classifiers give them for at least two distinct finite values. They round edges, repeat them where
 * values are equal and leave the outer ends open or rounded: {@link Classifier} repairs that.
 */
final class GeoToolsBreaks {

    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();
    private static final SimpleFeatureType TYPE = type();

    private GeoToolsBreaks() {}

    static double[] quantile(double[] values, int classes) {
        return innerEdges(new QuantileFunction(), values, classes);
    }

    static double[] equalInterval(double[] values, int classes) {
        return innerEdges(new EqualIntervalFunction(), values, classes);
    }

    /** Edges at the mean plus or minus multiples of the population's standard deviation; some may lie beyond the values. */
    static double[] standardDeviation(double[] values, int classes) {
        return innerEdges(new StandardDeviationFunction(), values, classes);
    }

    static double[] innerEdges(ClassificationFunction function, double[] values, int classes) {
        function.setParameters(List.of(FILTERS.property("value"), FILTERS.literal(classes)));
        RangedClassifier ranges = (RangedClassifier) function.evaluate(features(values));
        double[] inner = new double[ranges.getSize() - 1];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = ((Number) ranges.getMin(i + 1)).doubleValue();
        }
        return inner;
    }

    private static ListFeatureCollection features(double[] values) {
        List<SimpleFeature> features = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            features.add(SimpleFeatureBuilder.build(TYPE, new Object[] {values[i]}, "value." + i));
        }
        return new ListFeatureCollection(TYPE, features);
    }

    private static SimpleFeatureType type() {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("values");
        builder.add("value", Double.class);
        return builder.buildFeatureType();
    }
}
