package id.lentera.programs.internal;

import id.lentera.platform.Sql;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.FundingRules;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes versions of records that people keep, within the caller's transaction. */
@Repository
public class EntryStore {

    private static final String NEW_RECORDS = Sql.of(EntryStore.class, "insert-records.sql");
    private static final String RAISE = Sql.of(EntryStore.class, "raise-records.sql");
    private static final String INSERT = Sql.of(EntryStore.class, "insert-entries.sql");
    private static final String LAST_CHANGE = Sql.of(EntryStore.class, "find-last-change.sql");

    /** From so many on, plans made for the rows before would read the table once per row. */
    private static final int MANY = 500;

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who changed a record last, and when. */
    public record Change(String by, OffsetDateTime at, int version) {}

    /**
     * The record of each entry: new ones get a number, old ones their next version.
     *
     * @return by number of the entry; a record that isn't at the version that was seen is left out
     */
    public Map<Integer, Long> prepare(List<DeliveryEntry> entries) {
        Map<Integer, Long> records = new HashMap<>();
        List<Integer> fresh = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            (entries.get(i).record() == null ? fresh : known).add(i);
        }
        List<Long> numbers = fresh.isEmpty()
                ? List.of()
                : jdbc.sql(NEW_RECORDS)
                        .param("count", fresh.size())
                        .query(Long.class)
                        .list();
        for (int i = 0; i < fresh.size(); i++) {
            records.put(fresh.get(i), numbers.get(i));
        }
        Set<Long> raised = known.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql(RAISE)
                        .param("records", column(known, i -> entries.get(i).record(), Long[]::new))
                        .param("versions", column(known, i -> entries.get(i).version(), Integer[]::new))
                        .query(Long.class)
                        .list());
        for (int i : known) {
            Long record = entries.get(i).record();
            if (raised.contains(record)) {
                records.put(i, record);
            }
        }
        return records;
    }

    public Optional<Change> findLastChange(long record) {
        return jdbc.sql(LAST_CHANGE)
                .param("record", record)
                .query((row, _) -> new Change(
                        row.getString("started_by"),
                        row.getObject("started_at", OffsetDateTime.class),
                        row.getInt("version")))
                .optional();
    }

    /** All in one statement. */
    public void insert(
            long batch,
            String source,
            List<DeliveryEntry> entries,
            List<Long> records,
            List<Integer> areas,
            boolean removed) {
        jdbc.sql(INSERT)
                .param("batch", batch)
                .param("source", source)
                .param("removed", removed)
                .param("record", records.toArray(Long[]::new))
                .param("area", areas.toArray(Integer[]::new))
                .param("programme", column(entries, DeliveryEntry::programme, String[]::new))
                .param("year", column(entries, DeliveryEntry::year, Integer[]::new))
                .param("happened", column(entries, EntryStore::date, String[]::new))
                .param("stage", column(entries, e -> e.stage().name(), String[]::new))
                .param("state", column(entries, e -> e.stage().state().name(), String[]::new))
                .param("target", column(entries, DeliveryEntry::target, Long[]::new))
                .param("reached", column(entries, DeliveryEntry::reached, Long[]::new))
                .param("units", column(entries, DeliveryEntry::units, Long[]::new))
                .param("planned", column(entries, DeliveryEntry::planned, Long[]::new))
                .param("spent", column(entries, DeliveryEntry::spent, Long[]::new))
                .param("funding", column(entries, EntryStore::funding, String[]::new))
                .param("partner", column(entries, e -> blankToNull(e.partner()), String[]::new))
                .param("evidence", column(entries, e -> blankToNull(e.evidence()), String[]::new))
                .param("note", column(entries, EntryStore::note, String[]::new))
                .update();
        if (entries.size() >= MANY) {
            jdbc.sql("ANALYZE delivery, delivery_area, delivery_record").update();
        }
    }

    private static @Nullable String date(DeliveryEntry entry) {
        return entry.happenedOn() == null ? null : entry.happenedOn().toString();
    }

    private static @Nullable String funding(DeliveryEntry entry) {
        return entry.funding() == null || entry.funding().isBlank()
                ? null
                : FundingRules.read(entry.funding()).iterator().next().name();
    }

    /** What is unknown needs a word; the person's own comes first. */
    private static @Nullable String note(DeliveryEntry entry) {
        String own = blankToNull(entry.note());
        boolean unknown = entry.target() == null || entry.reached() == null;
        return own != null ? own : unknown ? "Sasaran atau capaian belum diketahui saat diisi." : null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <S, T> T[] column(
            List<S> rows, Function<S, @Nullable T> part, java.util.function.IntFunction<T[]> array) {
        return rows.stream().map(part).toArray(array);
    }
}
