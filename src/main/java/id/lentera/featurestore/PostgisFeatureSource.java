package id.lentera.featurestore;

import id.lentera.featurestore.FilterTranslator.Translation;
import id.lentera.platform.ProblemException;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.QueryCapabilities;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.data.ReTypeFeatureReader;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.jspecify.annotations.Nullable;

/**
 * One table or view. SQL selects the columns, filters, sorts and cuts the page; what it can't decide is filtered here while
 * streaming, and GeoTools then sorts or cuts the page behind it. Public only because GeoTools makes views of it by reflection.
 */
public final class PostgisFeatureSource extends ContentFeatureSource {

    public PostgisFeatureSource(ContentEntry entry, @Nullable Query query) {
        super(entry, query);
    }

    private PostgisDataStore store() {
        return (PostgisDataStore) getDataStore();
    }

    private Relation relation() throws IOException {
        return store().relation(entry.getName().getLocalPart());
    }

    @Override
    protected SimpleFeatureType buildFeatureType() throws IOException {
        return FeatureTypes.build(
                relation(),
                entry.getName().getNamespaceURI(),
                store().settings().exposeKeys());
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        requireKnownNames(query);
        Relation relation = relation();
        Translation filter = new FilterTranslator(relation).translate(query.getFilter());
        SimpleFeatureType wanted = selected(query);
        SimpleFeatureType read = filter.complete() ? wanted : withAttributes(wanted, filter);
        List<Column> columns = read.getAttributeDescriptors().stream()
                .map(descriptor -> relation.find(descriptor.getLocalName()).orElseThrow())
                .toList();
        Select select = new Select(relation);
        Fragment sql = select.rows(columns, filter.condition());
        if (canSort(query)) {
            sql = sql.then(select.order(query.getSortBy()));
        }
        if (canLimit(query)) {
            sql = sql.then(select.window(query));
        }
        FeatureReader<SimpleFeatureType, SimpleFeature> rows =
                new FeatureRows(store(), sql, new FeatureRows.Plan(read, columns, relation));
        if (!filter.complete()) {
            rows = new FilteredRows(rows, filter.rest());
        }
        return read == wanted ? rows : new ReTypeFeatureReader(rows, wanted, false);
    }

    @Override
    protected int getCountInternal(Query query) throws IOException {
        requireKnownNames(query);
        Relation relation = relation();
        Translation filter = new FilterTranslator(relation).translate(query.getFilter());
        if (!filter.complete()) {
            return countInMemory(query);
        }
        Fragment sql =
                new Select(relation).summary("count(*)", List.of(), filter.condition(), canLimit(query) ? query : null);
        return one(sql, row -> Math.toIntExact(row.getLong(1)));
    }

    private int countInMemory(Query query) throws IOException {
        Query all = new Query(query.getTypeName(), query.getFilter());
        all.setPropertyNames(new String[0]);
        int count = 0;
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReaderInternal(all)) {
            while (reader.hasNext()) {
                reader.next();
                count++;
            }
        }
        return count;
    }

    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        requireKnownNames(query);
        Relation relation = relation();
        Translation filter = new FilterTranslator(relation).translate(query.getFilter());
        SimpleFeatureType type = selected(query);
        boolean window = query.getStartIndex() != null || !query.isMaxFeaturesUnlimited();
        if (!filter.complete() || window && !canLimit(query)) {
            return boundsInMemory(query, type);
        }
        List<Column> geometries = type.getAttributeDescriptors().stream()
                .flatMap(descriptor -> relation.find(descriptor.getLocalName()).stream())
                .filter(column -> column.type() == ColumnType.GEOMETRY)
                .toList();
        ReferencedEnvelope bounds = new ReferencedEnvelope(type.getCoordinateReferenceSystem());
        for (Column geometry : geometries) {
            String box = "ST_Extent(" + geometry.quoted() + ")::box3d";
            Fragment sql = new Select(relation)
                    .summary(Boxes.corners(box), List.of(geometry), filter.condition(), window ? query : null);
            one(sql, row -> Boxes.expand(bounds, row));
        }
        return bounds;
    }

    private ReferencedEnvelope boundsInMemory(Query query, SimpleFeatureType type) throws IOException {
        ReferencedEnvelope bounds = new ReferencedEnvelope(type.getCoordinateReferenceSystem());
        Query plain = new Query(query);
        plain.setCoordinateSystem(null);
        plain.setCoordinateSystemReproject(null);
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReader(plain)) {
            while (reader.hasNext()) {
                bounds.include(reader.next().getBounds());
            }
        }
        return bounds;
    }

    private <T> T one(Fragment sql, Boxes.Row<T> reading) throws IOException {
        return store().ask(connection -> {
            try (PreparedStatement statement = Select.prepare(connection, sql, store().settings());
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return reading.read(row);
            }
        });
    }

    private SimpleFeatureType selected(Query query) {
        return query.getPropertyNames() == Query.ALL_NAMES
                ? getAbsoluteSchema()
                : SimpleFeatureTypeBuilder.retype(getAbsoluteSchema(), query.getPropertyNames());
    }

    /** The type with what the filter in memory looks at besides. */
    private SimpleFeatureType withAttributes(SimpleFeatureType wanted, Translation filter) {
        Set<String> names = new LinkedHashSet<>();
        wanted.getAttributeDescriptors().forEach(descriptor -> names.add(descriptor.getLocalName()));
        boolean more = names.addAll(Filters.attributes(filter.rest(), getAbsoluteSchema()));
        return more ? SimpleFeatureTypeBuilder.retype(getAbsoluteSchema(), names.toArray(String[]::new)) : wanted;
    }

    private void requireKnownNames(Query query) {
        SimpleFeatureType type = getAbsoluteSchema();
        Set<String> names = new LinkedHashSet<>(Filters.attributes(query.getFilter(), type));
        if (query.getPropertyNames() != Query.ALL_NAMES) {
            names.addAll(Arrays.asList(query.getPropertyNames()));
        }
        if (query.getSortBy() != null) {
            Arrays.stream(query.getSortBy())
                    .map(SortBy::getPropertyName)
                    .filter(Objects::nonNull)
                    .forEach(property -> names.add(property.getPropertyName()));
        }
        for (String name : names) {
            if (type.getDescriptor(name) == null) {
                throw ProblemException.badRequest(
                        "unknown-attribute",
                        "Atribut \"%s\" tidak ada di %s.".formatted(name, type.getTypeName()),
                        "%s has no attribute \"%s\".".formatted(type.getTypeName(), name));
            }
        }
    }

    @Override
    protected boolean canFilter(Query query) {
        return true;
    }

    @Override
    protected boolean canRetype(Query query) {
        return true;
    }

    @Override
    protected boolean canSort(Query query) {
        try {
            return new Select(relation()).canSort(query.getSortBy());
        } catch (IOException _) {
            // the query itself will report it
            return false;
        }
    }

    @Override
    protected boolean canLimit(Query query) {
        try {
            return canSort(query)
                    && new FilterTranslator(relation())
                            .translate(query.getFilter())
                            .complete();
        } catch (IOException _) {
            // the query itself will report it
            return false;
        }
    }

    @Override
    protected boolean canOffset(Query query) {
        return canLimit(query);
    }

    @Override
    protected QueryCapabilities buildQueryCapabilities() {
        return new QueryCapabilities() {
            @Override
            public boolean supportsSorting(SortBy... sorting) {
                return canSort(sortedBy(sorting));
            }

            @Override
            public boolean isReliableFIDSupported() {
                try {
                    return !relation().keys().isEmpty();
                } catch (IOException _) {
                    // without a database there is nothing to rely on
                    return false;
                }
            }
        };
    }

    private Query sortedBy(SortBy... sorting) {
        Query query = new Query(entry.getTypeName());
        query.setSortBy(sorting);
        return query;
    }
}
