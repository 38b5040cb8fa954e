package id.lentera.provenance.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.Paging;
import id.lentera.platform.Sql;
import id.lentera.provenance.Finding;
import id.lentera.provenance.FindingCount;
import id.lentera.provenance.FindingFilter;
import id.lentera.provenance.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of findings. */
@Repository
public class FindingStore {

    private static final String INSERT = Sql.of(FindingStore.class, "insert-finding.sql");
    private static final String LIST = Sql.of(FindingStore.class, "list-findings.sql");
    private static final String COUNT = Sql.of(FindingStore.class, "count-findings.sql");
    private static final String LIST_COUNTS = Sql.of(FindingStore.class, "list-finding-counts.sql");

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate template;

    FindingStore(JdbcClient jdbc, NamedParameterJdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    public void insert(long batch, List<Finding> findings) {
        template.batchUpdate(INSERT, findings.stream().map(f -> row(batch, f)).toArray(SqlParameterSource[]::new));
    }

    public List<Finding> list(FindingFilter filter, Paging paging) {
        return jdbc.sql(LIST)
                .paramSource(
                        parameters(filter).addValue("limit", paging.limit()).addValue("offset", paging.offset()))
                .query((rs, _) -> finding(rs))
                .list();
    }

    public int count(FindingFilter filter) {
        return jdbc.sql(COUNT)
                .paramSource(parameters(filter))
                .query(Integer.class)
                .single();
    }

    public List<FindingCount> listCounts() {
        return jdbc.sql(LIST_COUNTS).query(FindingCount.class).list();
    }

    private static MapSqlParameterSource parameters(FindingFilter filter) {
        return new MapSqlParameterSource()
                .addValue("batch", filter.batch())
                .addValue("file", filter.file())
                .addValue("code", filter.code())
                .addValue(
                        "severity",
                        filter.severity() == null ? null : filter.severity().name());
    }

    private static SqlParameterSource row(long batch, Finding f) {
        return new MapSqlParameterSource()
                .addValue("batch", batch)
                .addValue("severity", f.severity().name())
                .addValue("code", f.code())
                .addValue("file", f.file())
                .addValue("row", f.row())
                .addValue("field", f.field())
                .addValue("value", f.value())
                .addValue("messageId", f.message().id())
                .addValue("messageEn", f.message().en());
    }

    private static Finding finding(ResultSet rs) throws SQLException {
        return new Finding(
                Severity.valueOf(rs.getString("severity")),
                rs.getString("code"),
                rs.getString("file"),
                rs.getObject("row_number", Integer.class),
                rs.getString("field"),
                rs.getString("value"),
                new LocalizedText(rs.getString("message_id"), rs.getString("message_en")));
    }
}
