package id.lentera.featurestore;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;

/** How a PostgreSQL type appears as an attribute, and what of it SQL decides exactly as GeoTools does in memory. */
enum ColumnType {
    BOOLEAN(Boolean.class, true),
    SHORT(Short.class, true),
    INTEGER(Integer.class, true),
    LONG(Long.class, true),
    FLOAT(Float.class, true),
    DOUBLE(Double.class, true),
    NUMERIC(BigDecimal.class, true),
    TEXT(String.class, true),
    /** Types with a text form but with an equality or order of their own in PostgreSQL. */
    TEXT_FORM(String.class, false),
    DATE(Date.class, true),
    TIME(Time.class, true),
    TIMESTAMP(Timestamp.class, true),
    UUID_VALUE(UUID.class, false),
    BYTES(byte[].class, false),
    GEOMETRY(Geometry.class, false);

    private final Class<?> binding;
    private final boolean sortable;

    ColumnType(Class<?> binding, boolean sortable) {
        this.binding = binding;
        this.sortable = sortable;
    }

    Class<?> binding() {
        return binding;
    }

    /** Whether ORDER BY gives the order of the Java type. */
    boolean sortable() {
        return sortable;
    }

    boolean integral() {
        return this == SHORT || this == INTEGER || this == LONG;
    }

    /** The type whose attributes are of a Java class. */
    static ColumnType of(Class<?> binding) {
        return Arrays.stream(values())
                .filter(type -> type.binding == binding && type != TEXT_FORM)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column type for " + binding));
    }

    /** Empty for types that have no attribute form (arrays, geographies, composites): such columns are left out. */
    static Optional<ColumnType> of(String typeName, String kind) {
        if (kind.equals("e")) {
            return Optional.of(TEXT_FORM);
        }
        return Optional.ofNullable(
                switch (typeName) {
                    case "bool" -> BOOLEAN;
                    case "int2" -> SHORT;
                    case "int4" -> INTEGER;
                    case "int8" -> LONG;
                    case "float4" -> FLOAT;
                    case "float8" -> DOUBLE;
                    case "numeric" -> NUMERIC;
                    case "text", "varchar", "name" -> TEXT;
                    case "bpchar", "citext", "json", "jsonb", "xml" -> TEXT_FORM;
                    case "date" -> DATE;
                    case "time" -> TIME;
                    case "timestamp", "timestamptz" -> TIMESTAMP;
                    case "uuid" -> UUID_VALUE;
                    case "bytea" -> BYTES;
                    case "geometry" -> GEOMETRY;
                    default -> null;
                });
    }
}
