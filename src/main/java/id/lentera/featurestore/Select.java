package id.lentera.featurestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.data.Query;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.jspecify.annotations.Nullable;

/** Puts statements over one relation together. */
final class Select {

    private final Relation relation;

    Select(Relation relation) {
        this.relation = relation;
    }

    /** The columns in the order given, then the key columns. */
    Fragment rows(List<Column> columns, Fragment condition) {
        String list = Stream.concat(columns.stream(), relation.keys().stream())
                .map(Column::selected)
                .collect(Collectors.joining(", "));
        return select(list.isEmpty() ? "1" : list, condition);
    }

    /** {@code columns} over the rows of the condition, within the window of the query where one is given. */
    Fragment summary(String summary, List<Column> columns, Fragment condition, @Nullable Query window) {
        String list =
                columns.isEmpty() ? "1" : columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
        Fragment inner = select(list, condition);
        if (window != null) {
            inner = inner.then(order(window.getSortBy())).then(window(window));
        }
        return Fragment.of("SELECT " + summary + " FROM (").then(inner).then(Fragment.of(") selected"));
    }

    private Fragment select(String list, Fragment condition) {
        Fragment select = Fragment.of("SELECT " + list + " FROM ").then(relation.from());
        return condition.equals(Fragment.TRUE)
                ? select
                : select.then(Fragment.of(" WHERE ")).then(condition);
    }

    boolean canSort(SortBy @Nullable [] sorting) {
        return sorting == null
                || Arrays.stream(sorting)
                        .allMatch(sort -> isNatural(sort) || column(sort).isPresent());
    }

    /** Missing values come first upwards and last downwards, as GeoTools sorts; the key makes the order, and pages, stable. */
    @Nullable
    Fragment order(SortBy @Nullable [] sorting) {
        if (sorting == null || sorting.length == 0) {
            return null;
        }
        List<String> terms = new ArrayList<>();
        for (SortBy sort : sorting) {
            boolean up = sort == SortBy.NATURAL_ORDER
                    || sort != SortBy.REVERSE_ORDER && sort.getSortOrder() != SortOrder.DESCENDING;
            String direction = up ? " NULLS FIRST" : " DESC NULLS LAST";
            if (isNatural(sort)) {
                identity().forEach(column -> terms.add(column.ordered() + direction));
            } else {
                column(sort).ifPresent(column -> terms.add(column.ordered() + direction));
            }
        }
        identity().forEach(column -> terms.add(column.ordered()));
        return terms.isEmpty() ? null : Fragment.of(" ORDER BY " + String.join(", ", terms));
    }

    /** The key, or all that can be ordered where there is none. */
    private List<Column> identity() {
        return relation.keys().isEmpty()
                ? relation.columns().stream()
                        .filter(column -> column.type().sortable())
                        .toList()
                : relation.keys();
    }

    private static boolean isNatural(SortBy sort) {
        return sort == SortBy.NATURAL_ORDER || sort == SortBy.REVERSE_ORDER;
    }

    private Optional<Column> column(SortBy sort) {
        return sort.getPropertyName() == null
                ? Optional.empty()
                : relation.find(sort.getPropertyName().getPropertyName())
                        .filter(column -> column.type().sortable());
    }

    @Nullable
    Fragment window(Query query) {
        int offset = query.getStartIndex() == null ? 0 : query.getStartIndex();
        Fragment window = Fragment.of("");
        if (!query.isMaxFeaturesUnlimited()) {
            window = window.then(Fragment.of(" LIMIT ?", (long) query.getMaxFeatures()));
        }
        return offset > 0 ? window.then(Fragment.of(" OFFSET ?", (long) offset)) : window;
    }

    /** The statement with its values bound; time-out and fetch size set. */
    static PreparedStatement prepare(Connection connection, Fragment statement, StoreSettings settings)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement.sql());
        try {
            prepared.setFetchSize(settings.fetchSize());
            prepared.setQueryTimeout(settings.timeoutSeconds());
            List<Object> values = statement.parameters();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof Fragment.ArrayValue(String type, Object[] elements)) {
                    prepared.setArray(i + 1, connection.createArrayOf(type, elements));
                } else {
                    prepared.setObject(i + 1, values.get(i));
                }
            }
            return prepared;
        } catch (SQLException e) {
            prepared.close();
            throw e;
        }
    }
}
