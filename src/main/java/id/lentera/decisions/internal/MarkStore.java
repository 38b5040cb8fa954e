package id.lentera.decisions.internal;

import id.lentera.decisions.Mark;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the imports behind decisions. */
@Repository
public class MarkStore {

    private static final String CHANGED = Sql.of(MarkStore.class, "list-changed-batches.sql");

    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Changed(long decision, String file, boolean boundaries, boolean withdrawn) {

        Mark mark() {
            return withdrawn ? new Mark(Mark.Weight.STRONG, withdrawnText()) : new Mark(Mark.Weight.NOTE, superseded());
        }

        private LocalizedText withdrawnText() {
            return new LocalizedText(
                    "Data yang dipakai keputusan ini sudah ditarik: berkas %s. Tinjau kembali keputusannya."
                            .formatted(file),
                    "Data behind this decision were withdrawn: file %s. Review the decision.".formatted(file));
        }

        private LocalizedText superseded() {
            return boundaries
                    ? new LocalizedText(
                            "Batas wilayah sudah diganti edisi yang lebih baru (berkas %s).".formatted(file),
                            "The boundaries were replaced by a newer edition (file %s).".formatted(file))
                    : new LocalizedText(
                            "Berkas %s sudah diganti dengan yang lebih baru sejak keputusan ini.".formatted(file),
                            "File %s was replaced by a newer one since this decision.".formatted(file));
        }
    }

    /** By decision, withdrawn data first; decisions without marks are left out. */
    public Map<Long, List<Mark>> list(Collection<Long> decisions) {
        return jdbc
                .sql(CHANGED)
                .param("decisions", decisions.toArray(Long[]::new))
                .query((row, _) -> new Changed(
                        row.getLong("decision_id"),
                        row.getString("file"),
                        "BOUNDARY".equals(row.getString("kind")),
                        "WITHDRAWN".equals(row.getString("status"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Changed::decision, Collectors.mapping(Changed::mark, Collectors.toUnmodifiableList())));
    }
}
