package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.featurestore.FeatureStores;
import id.lentera.indicators.Absence;
import id.lentera.indicators.ObservationStatus;
import id.lentera.priority.Criterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.factory.CommonFactoryFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the figures of a criterion as features. Demonstration values never enter a priority list. */
@Component
class FigureReader {

    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();
    private static final String[] ATTRIBUTES = {"code", "value", "absence", "status", "source_id", "note"};

    private final FeatureStores features;

    FigureReader(FeatureStores features) {
        this.features = features;
    }

    /** Main-series figures and stated absences by area code; areas without an entry are left out. */
    Map<String, PublishedFigure> read(Criterion criterion, AreaLevel level, AreaCode within) {
        Query query = new Query(FeatureStores.OBSERVATION, filter(criterion, level, within), ATTRIBUTES);
        Map<String, PublishedFigure> figures = new HashMap<>();
        try (SimpleFeatureIterator rows =
                features.source(FeatureStores.OBSERVATION).getFeatures(query).features()) {
            while (rows.hasNext()) {
                PublishedFigure figure = figure(rows.next());
                figures.put(figure.code(), figure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    private static Filter filter(Criterion criterion, AreaLevel level, AreaCode within) {
        List<Filter> all = new ArrayList<>(List.of(
                is("indicator", criterion.indicator()),
                is("year", criterion.year()),
                is("variant", 0),
                is("level", level.number()),
                FILTERS.notEqual(FILTERS.property("status"), FILTERS.literal(ObservationStatus.DEMO.name()))));
        if (!within.equals(AreaCode.INDONESIA)) {
            all.add(FILTERS.like(FILTERS.property("code"), within + ".*", "*", "?", "\\"));
        }
        return FILTERS.and(all);
    }

    private static Filter is(String attribute, Object value) {
        return FILTERS.equals(FILTERS.property(attribute), FILTERS.literal(value));
    }

    private static PublishedFigure figure(SimpleFeature row) {
        String absence = text(row, "absence");
        return new PublishedFigure(
                Objects.requireNonNull(text(row, "code")),
                (BigDecimal) row.getAttribute("value"),
                absence == null ? null : Absence.valueOf(absence),
                ObservationStatus.valueOf(text(row, "status")),
                Objects.requireNonNull(text(row, "source_id")),
                text(row, "note"));
    }

    private static @Nullable String text(SimpleFeature row, String attribute) {
        return (String) row.getAttribute(attribute);
    }
}
