package id.lentera.indicators;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.lentera.areas.AreaCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What an area says about itself: the newest figure of every indicator. */
@Service
public class FigureQueries {

    private final IndicatorQueries indicators;
    private final ObservationQueries observations;

    FigureQueries(IndicatorQueries indicators, ObservationQueries observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    /** In the order of the catalogue; demonstration values where there is nothing newer. */
    public List<AreaFigure> listNewest(AreaCode code) {
        Map<String, Indicator> catalogue = indicators.list().stream().collect(toMap(Indicator::id, identity()));
        return observations.listLatestOf(code).stream()
                .map(newest -> figure(catalogue.get(newest.indicatorId()), newest))
                .toList();
    }

    /** The same without demonstration values: what is published, or said to be absent. */
    public List<AreaFigure> listNewestPublished(AreaCode code) {
        return listNewest(code).stream()
                .flatMap(figure -> figure.newest().status() == ObservationStatus.DEMO
                        ? newestPublished(figure.indicator(), code).stream()
                        : Optional.of(figure).stream())
                .toList();
    }

    private Optional<AreaFigure> newestPublished(Indicator indicator, AreaCode code) {
        return observations.listSeries(indicator.id(), code).stream()
                .filter(o -> o.variant() == 0 && o.status() != ObservationStatus.DEMO)
                .max(Comparator.comparingInt(Observation::year))
                .map(newest -> figure(indicator, newest));
    }

    /** With further values published for the same year, for example by another method. */
    private AreaFigure figure(Indicator indicator, Observation newest) {
        List<Observation> others = observations.listSeries(newest.indicatorId(), newest.code()).stream()
                .filter(o -> o.variant() > 0 && o.year() == newest.year())
                .toList();
        return new AreaFigure(indicator, newest, others);
    }
}
