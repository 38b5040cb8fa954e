package id.lentera.indicators;

import id.lentera.analysis.Classifier;
import id.lentera.analysis.Method;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes the classes of a map, once, on the server. */
@Service
public class ClassificationQueries {

    private final ObservationQueries observations;

    ClassificationQueries(ObservationQueries observations) {
        this.observations = observations;
    }

    /**
     * @param method      quantile, equal, jenks, stddev, pretty or manual
     * @param manualEdges for the manual method: ascending edges, one more than classes
     */
    public Classification classify(
            String indicator,
            AreaLevel level,
            AreaCode within,
            int year,
            String method,
            int classes,
            double @Nullable [] manualEdges) {
        ValueArray array = observations.getValues(indicator, level, within, year);
        id.lentera.analysis.Classification classified =
                Classifier.classify(array.values(), Method.parse(method), classes, manualEdges);
        return new Classification(
                classified.method().slug(),
                classified.edges(),
                classified.counts(),
                Classification.AbsentCounts.of(array.states()),
                classified.rule());
    }
}
