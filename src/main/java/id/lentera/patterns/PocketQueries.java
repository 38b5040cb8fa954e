package id.lentera.patterns;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.patterns.internal.AdjacencyStore;
import id.lentera.patterns.internal.PocketCalculation;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds pockets of poverty among villages, where villages have figures with numerator and denominator. */
@Service
public class PocketQueries {

    private static final int REMEMBERED = 12;

    private final IndicatorQueries indicators;
    private final ObservationQueries observations;
    private final AreaQueries areas;
    private final AdjacencyStore adjacency;
    private final DataCache<Key, Pockets> answers;

    private record Key(String indicator, int year, AreaCode within) {}

    PocketQueries(
            IndicatorQueries indicators,
            ObservationQueries observations,
            AreaQueries areas,
            AdjacencyStore adjacency,
            DataVersion version) {
        this.indicators = indicators;
        this.observations = observations;
        this.areas = areas;
        this.adjacency = adjacency;
        answers = version.cache(REMEMBERED);
    }

    /** Whether villages have figures that pockets can be found in. */
    public boolean has(String indicator, int year, AreaCode within) {
        return indicators.get(indicator).kind() == Indicator.Kind.RATE
                && indicators.listYears(indicator, AreaLevel.VILLAGE, within).contains(year);
    }

    public Pockets find(String indicator, int year, AreaCode within) {
        return answers.get(new Key(indicator, year, within), this::compute);
    }

    private Pockets compute(Key key) {
        Indicator indicator = indicators.get(key.indicator());
        Area within = areas.get(key.within());
        List<Observation> villages = observations.list(key.indicator(), AreaLevel.VILLAGE, key.within(), key.year());
        boolean counted = indicator.kind() == Indicator.Kind.RATE
                && villages.stream().anyMatch(o -> o.numerator() != null && o.denominator() != null);
        if (!counted) {
            throw ProblemException.badRequest(
                    "no-village-numbers",
                    "Kantong kemiskinan memerlukan persentase dan jumlah per desa; indikator %s tahun %d tidak punya keduanya di %s."
                            .formatted(indicator.id(), key.year(), within.name()),
                    "Pockets of poverty need a rate and a number for each village; indicator %s of %d lacks them in %s."
                            .formatted(indicator.id(), key.year(), within.name()));
        }
        return new PocketCalculation(indicator, adjacency.get(AreaLevel.VILLAGE), code -> areas.get(code)
                        .name())
                .compute(key.year(), within.name(), villages, areas.getIndex(AreaLevel.VILLAGE, key.within()));
    }
}
