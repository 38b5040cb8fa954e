package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ObservationStatus;
import id.lentera.priority.Criterion;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the figures of a criterion. Demonstration values never enter a priority list. */
@Component
class FigureReader {

    private final ObservationQueries observations;

    FigureReader(ObservationQueries observations) {
        this.observations = observations;
    }

    /** Figures and stated absences by area code; areas without an entry are left out. */
    Map<String, PublishedFigure> read(Criterion criterion, AreaLevel level, AreaCode within) {
        return observations.list(criterion.indicator(), level, within, criterion.year()).stream()
                .filter(o -> o.status() != ObservationStatus.DEMO)
                .map(o -> new PublishedFigure(
                        o.code().value(),
                        o.value(),
                        o.absence(),
                        o.status(),
                        o.source().id(),
                        o.note()))
                .collect(Collectors.toMap(PublishedFigure::code, Function.identity()));
    }
}
