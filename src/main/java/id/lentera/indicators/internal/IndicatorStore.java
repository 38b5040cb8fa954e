package id.lentera.indicators.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Thresholds;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of definitions, and what there are figures for. */
@Repository
public class IndicatorStore {

    private static final String LIST = Sql.of(IndicatorStore.class, "list-indicators.sql");
    private static final String UPSERT = Sql.of(IndicatorStore.class, "upsert-indicator.sql");
    private static final String LIST_YEARS = Sql.of(IndicatorStore.class, "list-years.sql");
    private static final String LIST_ENTRY_YEARS = Sql.of(IndicatorStore.class, "list-entry-years.sql");
    private static final String LIST_COVERAGE = Sql.of(IndicatorStore.class, "list-coverage.sql");

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate template;

    /** A level and year with at least one figure of an indicator. */
    public record Coverage(String indicatorId, int level, int year, boolean published) {}

    IndicatorStore(JdbcClient jdbc, NamedParameterJdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    public List<Indicator> list() {
        return jdbc.sql(LIST).query((row, _) -> indicator(row)).list();
    }

    public void upsert(List<CatalogRow> rows) {
        SqlParameterSource[] parameters =
                rows.stream().map(IndicatorStore::parameters).toArray(SqlParameterSource[]::new);
        template.batchUpdate(UPSERT, parameters);
    }

    public List<Integer> listYears(String id, AreaLevel level, AreaCode within) {
        return jdbc.sql(LIST_YEARS)
                .param("indicator", id)
                .param("level", level.number())
                .param("code", within.value())
                .param("prefix", Within.prefix(within))
                .query(Integer.class)
                .list();
    }

    /** Years with a figure or a stated absence, ascending. */
    List<Integer> listYearsOfEntries(Scope scope) {
        return jdbc.sql(LIST_ENTRY_YEARS)
                .param("indicator", scope.indicator().id())
                .param("level", scope.level() == null ? null : scope.level().number())
                .param("alternatives", scope.alternatives())
                .param("code", scope.within().value())
                .param("prefix", Within.prefix(scope.within()))
                .query(Integer.class)
                .list();
    }

    public List<Coverage> listCoverage() {
        return jdbc.sql(LIST_COVERAGE).query(Coverage.class).list();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        String caveat = row.getString("caveat_id");
        return new Indicator(
                row.getString("id"),
                new LocalizedText(row.getString("name_id"), row.getString("name_en")),
                row.getString("unit"),
                Indicator.Kind.valueOf(row.getString("kind")),
                Indicator.Direction.valueOf(row.getString("direction")),
                row.getString("theme"),
                new LocalizedText(row.getString("definition_id"), row.getString("definition_en")),
                row.getString("numerator"),
                row.getString("denominator"),
                caveat == null ? null : new LocalizedText(caveat, row.getString("caveat_en")),
                Thresholds.parse(
                                row.getString("thresholds"),
                                row.getString("threshold_labels_id"),
                                row.getString("threshold_labels_en"),
                                row.getString("threshold_source"))
                        .orElse(null));
    }

    private static SqlParameterSource parameters(CatalogRow row) {
        Indicator i = row.indicator();
        LocalizedText caveat = i.caveat();
        return new MapSqlParameterSource()
                .addValue("id", i.id())
                .addValue("nameId", i.name().id())
                .addValue("nameEn", i.name().en())
                .addValue("unit", i.unit())
                .addValue("kind", i.kind().name())
                .addValue("direction", i.direction().name())
                .addValue("theme", i.theme())
                .addValue("definitionId", i.definition().id())
                .addValue("definitionEn", i.definition().en())
                .addValue("numerator", i.numerator())
                .addValue("denominator", i.denominator())
                .addValue("caveatId", caveat == null ? null : caveat.id())
                .addValue("caveatEn", caveat == null ? null : caveat.en())
                .addValue("position", row.position())
                .addValues(thresholds(i.thresholds()));
    }

    private static Map<String, @Nullable String> thresholds(@Nullable Thresholds thresholds) {
        Map<String, @Nullable String> columns = new HashMap<>();
        columns.put("thresholds", thresholds == null ? null : joined(thresholds.edges().stream()));
        columns.put(
                "labelsId",
                thresholds == null ? null : joined(thresholds.labels().stream().map(LocalizedText::id)));
        columns.put(
                "labelsEn",
                thresholds == null ? null : joined(thresholds.labels().stream().map(LocalizedText::en)));
        columns.put("thresholdSource", thresholds == null ? null : thresholds.source());
        return columns;
    }

    private static String joined(Stream<?> parts) {
        return parts.map(String::valueOf).collect(Collectors.joining(";"));
    }
}
