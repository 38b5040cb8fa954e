package id.lentera.provenance.internal;

import id.lentera.platform.Sql;
import id.lentera.provenance.Source;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of sources. */
@Repository
public class SourceStore {

    private static final String LIST = Sql.of(SourceStore.class, "list-sources.sql");
    private static final String FIND = Sql.of(SourceStore.class, "find-source.sql");
    private static final String UPSERT = Sql.of(SourceStore.class, "upsert-source.sql");

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate template;

    SourceStore(JdbcClient jdbc, NamedParameterJdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    public Optional<Source> find(String id) {
        return jdbc.sql(FIND).param("id", id).query(Source.class).optional();
    }

    public List<Source> list() {
        return jdbc.sql(LIST).query(Source.class).list();
    }

    public void upsert(List<Source> sources) {
        SqlParameterSource[] rows =
                sources.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new);
        template.batchUpdate(UPSERT, rows);
    }
}
