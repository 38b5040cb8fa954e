package id.lentera.featurestore;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Feature types from relations. */
final class FeatureTypes {

    private static final Logger LOG = LoggerFactory.getLogger(FeatureTypes.class);

    /** Decoding is slow; a database has a handful of systems. */
    private static final Map<Integer, Optional<CoordinateReferenceSystem>> SYSTEMS = new ConcurrentHashMap<>();

    private FeatureTypes() {}

    static SimpleFeatureType build(Relation relation, @Nullable String namespace, boolean exposeKeys) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(relation.name());
        builder.setNamespaceURI(namespace);
        relation.defaultGeometry().ifPresent(column -> builder.setDefaultGeometry(column.name()));
        for (Column column : relation.columns()) {
            if (exposeKeys || !relation.keys().contains(column)) {
                builder.nillable(column.nullable()).minOccurs(column.nullable() ? 0 : 1);
                if (column.type() == ColumnType.GEOMETRY) {
                    builder.add(column.name(), column.binding(), system(column.srid()));
                } else {
                    builder.add(column.name(), column.binding());
                }
            }
        }
        return builder.buildFeatureType();
    }

    /** The coordinate system of an SRID, longitude or easting first; null where it is unknown. */
    static @Nullable CoordinateReferenceSystem system(int srid) {
        return SYSTEMS.computeIfAbsent(srid, FeatureTypes::decode).orElse(null);
    }

    private static Optional<CoordinateReferenceSystem> decode(int srid) {
        if (srid <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(CRS.decode("EPSG:" + srid, true));
        } catch (FactoryException e) {
            LOG.warn("No coordinate system EPSG:{}: {}", srid, e.getMessage());
            return Optional.empty();
        }
    }
}
