package id.lentera.indicators;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes the classes of a map, once, on the server. */
@Service
public class ClassificationQueries {

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
        return new Classification(
                method,
                new double[0],
                new int[0],
                new Classification.AbsentCounts(0, 0, 0, 0, 0),
                "",
                new LocalizedText("", ""));
    }
}
