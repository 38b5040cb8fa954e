package id.lentera.areas.internal;

import id.lentera.areas.AreaChange;
import id.lentera.areas.AreaChanges;
import id.lentera.areas.AreaCode;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Sql;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of changes of codes. */
@Repository
public class AreaChangeStore {

    private static final String INSERT = Sql.of(AreaChangeStore.class, "change-insert.sql");
    private static final String LIST = Sql.of(AreaChangeStore.class, "change-list.sql");
    private static final String VILLAGES = Sql.of(AreaChangeStore.class, "change-count-villages.sql");

    private final JdbcClient jdbc;
    private final SourceQueries sources;

    AreaChangeStore(JdbcClient jdbc, SourceQueries sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    public void insert(long batch, List<AreaChangeFile.Row> rows) {
        rows.forEach(row -> jdbc.sql(INSERT)
                .param("batch", batch)
                .param("number", row.number())
                .param("relation", row.relation().name())
                .param("fromCode", row.fromCode())
                .param("fromName", row.fromName())
                .param("toCode", row.toCode())
                .param("nowCode", row.nowCode())
                .param("since", row.since())
                .param("regulation", row.regulation())
                .param("source", row.source())
                .param("noteId", row.note() == null ? null : row.note().id())
                .param("noteEn", row.note() == null ? null : row.note().en())
                .update());
    }

    public AreaChanges read(AreaCode within) {
        Map<String, Source> known = sources.list().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        return new AreaChanges(
                jdbc.sql(LIST)
                        .param("within", within.value())
                        .query((row, _) -> change(row, known))
                        .list(),
                jdbc.sql(VILLAGES)
                        .param("within", within.value())
                        .query(Integer.class)
                        .single());
    }

    private static AreaChange change(ResultSet row, Map<String, Source> known) throws SQLException {
        String note = row.getString("note_id");
        return new AreaChange(
                AreaChange.Relation.valueOf(row.getString("relation")),
                row.getString("from_code"),
                row.getString("from_name"),
                row.getString("to_code"),
                row.getString("now_code"),
                row.getString("now_name"),
                row.getInt("since"),
                row.getString("regulation"),
                Objects.requireNonNull(known.get(row.getString("source_id"))),
                note == null ? null : new LocalizedText(note, row.getString("note_en")));
    }
}
