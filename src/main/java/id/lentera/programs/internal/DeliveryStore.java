package id.lentera.programs.internal;

import id.lentera.featurestore.FeatureStores;
import id.lentera.platform.LocalizedText;
import id.lentera.programs.Delivery;
import id.lentera.programs.DeliveryArea;
import id.lentera.programs.DeliveryState;
import id.lentera.provenance.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.factory.CommonFactoryFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads published figures of programmes as features: one per figure and area. */
@Repository
public class DeliveryStore {

    private static final String TYPE = "fs_delivery";
    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();
    private static final String[] ATTRIBUTES = {
        "delivery_id",
        "year",
        "target",
        "reached",
        "basis",
        "state",
        "source_id",
        "note_id",
        "note_en",
        "area_code",
        "area_name"
    };
    private static final SortBy[] ORDER = {
        FILTERS.sort("year", SortOrder.ASCENDING),
        FILTERS.sort("file_row", SortOrder.ASCENDING),
        FILTERS.sort("delivery_id", SortOrder.ASCENDING),
        FILTERS.sort("area_code", SortOrder.ASCENDING)
    };

    private final FeatureStores features;

    DeliveryStore(FeatureStores features) {
        this.features = features;
    }

    /** All figures of a programme, by year and as in the file, each with its areas in code order. */
    public List<Delivery> list(String programme, @Nullable Integer year, Map<String, Source> sources) {
        Filter filter = FILTERS.equals(FILTERS.property("programme_id"), FILTERS.literal(programme));
        if (year != null) {
            filter = FILTERS.and(filter, FILTERS.equals(FILTERS.property("year"), FILTERS.literal(year)));
        }
        Query query = new Query(TYPE, filter, ATTRIBUTES);
        query.setSortBy(ORDER);
        Map<Object, List<SimpleFeature>> figures = new LinkedHashMap<>();
        try (SimpleFeatureIterator rows =
                features.source(TYPE).getFeatures(query).features()) {
            while (rows.hasNext()) {
                SimpleFeature row = rows.next();
                figures.computeIfAbsent(row.getAttribute("delivery_id"), _ -> new ArrayList<>())
                        .add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures.values().stream().map(rows -> delivery(rows, sources)).toList();
    }

    private static Delivery delivery(List<SimpleFeature> rows, Map<String, Source> sources) {
        SimpleFeature first = rows.getFirst();
        String noteId = text(first, "note_id");
        String noteEn = text(first, "note_en");
        return new Delivery(
                rows.stream().map(DeliveryStore::area).toList(),
                ((Number) first.getAttribute("year")).intValue(),
                (Long) first.getAttribute("target"),
                (Long) first.getAttribute("reached"),
                Objects.requireNonNull(text(first, "basis")),
                DeliveryState.valueOf(text(first, "state")),
                Objects.requireNonNull(sources.get(text(first, "source_id"))),
                noteId == null || noteEn == null ? null : new LocalizedText(noteId, noteEn));
    }

    private static DeliveryArea area(SimpleFeature row) {
        return new DeliveryArea(
                Objects.requireNonNull(text(row, "area_code")), Objects.requireNonNull(text(row, "area_name")));
    }

    private static @Nullable String text(SimpleFeature row, String attribute) {
        return (String) row.getAttribute(attribute);
    }
}
