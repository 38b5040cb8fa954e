package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.Sql;
import id.lentera.programs.FundingRule;
import id.lentera.programs.FundingSource;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of funding rules. */
@Repository
public class FundingRuleStore {

    private static final String INSERT = Sql.of(FundingRuleStore.class, "insert-funding-rule.sql");
    private static final String LIST = Sql.of(FundingRuleStore.class, "list-funding-rules.sql");

    private final JdbcClient jdbc;
    private final SourceQueries sources;

    FundingRuleStore(JdbcClient jdbc, SourceQueries sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    void insert(long batch, FundingRuleReader.Row row) {
        jdbc.sql(INSERT)
                .param("id", row.id())
                .param("spending", row.spending())
                .param("funding", row.funding().name())
                .param("from", row.from())
                .param("to", row.to())
                .param("outcome", row.outcome().name())
                .param("referenceId", row.reference().id())
                .param("referenceEn", row.reference().en())
                .param("source", row.sourceId())
                .param("batch", batch)
                .update();
    }

    public List<FundingRule> list() {
        Map<String, Source> byId = sources.list().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        return jdbc.sql(LIST).query((row, _) -> rule(row, byId)).list();
    }

    private static FundingRule rule(ResultSet row, Map<String, Source> sources) throws SQLException {
        String source = row.getString("source_id");
        return new FundingRule(
                row.getString("id"),
                row.getString("spending"),
                FundingSource.valueOf(row.getString("funding")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                FundingRule.Outcome.valueOf(row.getString("outcome")),
                new LocalizedText(row.getString("reference_id"), row.getString("reference_en")),
                source == null ? null : sources.get(source));
    }
}
