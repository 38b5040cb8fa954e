package id.lentera.topics.internal;

import id.lentera.platform.Sql;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import id.lentera.topics.TopicRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of published rows. */
@Repository
public class TopicStore {

    private static final String INSERT = Sql.of(TopicStore.class, "insert-row.sql");
    private static final String LIST = Sql.of(TopicStore.class, "list-rows.sql");
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final SourceQueries sources;
    private final JsonMapper json;

    TopicStore(JdbcClient jdbc, SourceQueries sources, JsonMapper json) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.json = json;
    }

    public void insert(long batch, List<TopicRow> rows) {
        rows.forEach(row -> jdbc.sql(INSERT)
                .param("batch", batch)
                .param("file", row.file())
                .param("rowNumber", row.number())
                .param("area", row.place() == null ? null : row.place().code())
                .param("source", row.source().id())
                .param("cells", json.writeValueAsString(row.cells()))
                .update());
    }

    /** Rows of the active batch in the order of the file. */
    public List<TopicRow> list(String file) {
        Map<String, Source> known = sources.list().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        return jdbc.sql(LIST)
                .param("file", file)
                .query((rs, _) -> row(rs, known))
                .list();
    }

    TopicRow row(ResultSet rs, Map<String, Source> known) throws SQLException {
        String code = rs.getString("area_code");
        return new TopicRow(
                rs.getString("file"),
                rs.getInt("row_number"),
                code == null ? null : new TopicRow.Place(code, rs.getString("area_name")),
                Objects.requireNonNull(known.get(rs.getString("source_id"))),
                json.readValue(rs.getString("cells"), CELLS));
    }
}
