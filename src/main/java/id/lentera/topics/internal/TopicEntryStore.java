package id.lentera.topics.internal;

import id.lentera.platform.Sql;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicVersion;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads rows that people enter. */
@Repository
public class TopicEntryStore {

    private static final String INSERT = Sql.of(TopicEntryStore.class, "insert-entered-row.sql");
    private static final String INSERT_RECORD = Sql.of(TopicEntryStore.class, "insert-record.sql");
    private static final String RAISE = Sql.of(TopicEntryStore.class, "raise-record.sql");
    private static final String LIST = Sql.of(TopicEntryStore.class, "list-entered.sql");

    private final JdbcClient jdbc;
    private final TopicStore rows;
    private final SourceQueries sources;
    private final JsonMapper json;

    TopicEntryStore(JdbcClient jdbc, TopicStore rows, SourceQueries sources, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.sources = sources;
        this.json = json;
    }

    public long insertRecord() {
        return jdbc.sql(INSERT_RECORD).query(Long.class).single();
    }

    /** False where the record isn't at that version any more. */
    public boolean raise(String file, long record, int version) {
        return jdbc.sql(RAISE)
                        .param("file", file)
                        .param("record", record)
                        .param("version", version)
                        .update()
                == 1;
    }

    public void insert(long batch, TopicRow row, long record) {
        jdbc.sql(INSERT)
                .param("batch", batch)
                .param("file", row.file())
                .param("rowNumber", row.number())
                .param("area", row.area().code())
                .param("source", row.source().id())
                .param("cells", json.writeValueAsString(row.cells()))
                .param("record", record)
                .update();
    }

    public boolean has(String file, long batch) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM topic_row WHERE batch_id = :batch AND file = :file)")
                .param("batch", batch)
                .param("file", file)
                .query(Boolean.class)
                .single();
    }

    public List<TopicVersion> listCurrent(String file) {
        return list(file, "00", 0, Integer.MAX_VALUE);
    }

    public List<TopicVersion> listEntered(String file, String within, int limit) {
        return list(file, within, 0, limit);
    }

    public List<TopicVersion> listVersions(String file, long record, int limit) {
        return list(file, "00", record, limit);
    }

    private List<TopicVersion> list(String file, String within, long record, int limit) {
        Map<String, Source> known = sources.list().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        return jdbc.sql(LIST)
                .param("file", file)
                .param("within", within)
                .param("record", record)
                .param("limit", limit)
                .query((rs, _) -> new TopicVersion(
                        rows.row(rs, known),
                        rs.getLong("record_id"),
                        rs.getInt("record_version"),
                        rs.getString("started_by"),
                        rs.getObject("started_at", OffsetDateTime.class).toInstant(),
                        rs.getBoolean("withdrawn"),
                        rs.getLong("batch")))
                .list();
    }
}
