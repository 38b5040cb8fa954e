package id.lentera.areas.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaFilter;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaPage;
import id.lentera.areas.AreaPlace;
import id.lentera.areas.AreaSummary;
import id.lentera.platform.Paging;
import id.lentera.platform.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and searches areas in the database. */
@Repository
public class AreaSearchStore {

    private static final String MATCHING = Sql.of(AreaSearchStore.class, "area-matching.sql");
    private static final String LIST =
            Sql.of(AreaSearchStore.class, "area-list.sql").replace("/*matching*/", MATCHING);
    private static final String COUNT =
            Sql.of(AreaSearchStore.class, "area-count.sql").replace("/*matching*/", MATCHING);
    private static final String ONE = Sql.of(AreaSearchStore.class, "area-summary.sql");
    private static final String PLACE = Sql.of(AreaSearchStore.class, "area-place.sql");
    private static final String NATION_PLACE = Sql.of(AreaSearchStore.class, "area-nation-place.sql");
    private static final String COUNT_CHILDREN = Sql.of(AreaSearchStore.class, "area-count-children.sql");

    private final JdbcClient jdbc;

    AreaSearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public AreaPage list(AreaFilter filter, Paging paging) {
        Map<String, @Nullable Object> parameters = parameters(filter);
        int matched = jdbc.sql(COUNT).params(parameters).query(Integer.class).single();
        parameters.put("limit", paging.limit());
        parameters.put("offset", paging.offset());
        List<AreaSummary> items = paging.offset() >= matched
                ? List.of()
                : jdbc.sql(LIST)
                        .params(parameters)
                        .query(AreaSearchStore::summary)
                        .list();
        return new AreaPage(matched, items);
    }

    public AreaSummary get(Area area) {
        return jdbc.sql(ONE)
                .param("id", area.id())
                .query(AreaSearchStore::summary)
                .single();
    }

    public Optional<AreaPlace> findPlace(Area area) {
        String sql = area.level() == AreaLevel.NATION ? NATION_PLACE : PLACE;
        return jdbc.sql(sql)
                .param("code", area.code().value())
                .query((row, _) -> place(row, row.getString("code")))
                .optional();
    }

    public int countChildren(int id) {
        return jdbc.sql(COUNT_CHILDREN).param("id", id).query(Integer.class).single();
    }

    private static Map<String, @Nullable Object> parameters(AreaFilter filter) {
        SearchTerms terms = SearchTerms.of(filter.search());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("level", filter.level() == null ? -1 : filter.level().number());
        parameters.put("prefix", AreaStore.codePrefix(filter.within()));
        parameters.put("within", filter.within().value());
        parameters.put("unregistered", filter.unregistered());
        parameters.put("everything", terms.isEverything());
        parameters.put("name", terms.name() == null ? "" : terms.name());
        parameters.put("dotted", terms.dotted() == null ? "" : terms.dotted());
        parameters.put("digits", terms.digits() == null ? "" : terms.digits());
        return parameters;
    }

    private static AreaSummary summary(ResultSet row, int number) throws SQLException {
        Area area = AreaStore.area(row, number);
        String parent = row.getString("parent");
        Array names = row.getArray("parents");
        boolean hasPlace = row.getObject("west") != null;
        return new AreaSummary(
                area,
                parent == null ? null : new AreaCode(parent),
                names == null ? List.of() : List.of((String[]) names.getArray()),
                hasPlace ? place(row, area.code().value()) : null);
    }

    private static AreaPlace place(ResultSet row, String code) throws SQLException {
        return new AreaPlace(
                new AreaCode(code),
                row.getDouble("west"),
                row.getDouble("south"),
                row.getDouble("east"),
                row.getDouble("north"),
                row.getDouble("lng"),
                row.getDouble("lat"),
                row.getDouble("area_km2"));
    }
}
