package id.lentera.electricity;

import id.lentera.areas.AreaCode;
import id.lentera.provenance.Source;
import id.lentera.topics.TopicEntry;
import id.lentera.topics.TopicEntryService;
import id.lentera.topics.TopicSave;
import id.lentera.topics.TopicTable;
import id.lentera.topics.TopicVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Keeps the supply of villages as people enter it. Who may change what is decided by {@link TopicEntryService}. */
@Service
public class SupplyService {

    private static final Source SOURCE = new Source(
            "lentera_supply",
            "Lentera",
            "Pasokan listrik desa yang diisi pengguna",
            null,
            null,
            "project",
            "entered by signed-in users");

    private final TopicEntryService entries;
    private final TopicTable table;

    SupplyService(TopicEntryService entries, @Qualifier("villageSupplyTable") TopicTable table) {
        this.entries = entries;
        this.table = table;
    }

    /** All or none; see {@link TopicSave}. */
    public TopicSave save(List<SupplyEntry> supplies, boolean accepted) {
        return entries.save(
                table, SOURCE, supplies.stream().map(SupplyService::entry).toList(), accepted);
    }

    /** What counts now at a village or inside an area. */
    public List<TopicVersion> list(AreaCode within) {
        return entries.list(table, within);
    }

    public List<TopicVersion> listVersions(long record) {
        return entries.listVersions(table, record);
    }

    public void withdraw(long batch) {
        entries.withdraw(table, batch);
    }

    private static TopicEntry entry(SupplyEntry supply) {
        Map<String, String> cells = new HashMap<>();
        put(cells, "as_of", supply.asOf());
        put(cells, "pln", supply.pln());
        put(cells, "non_pln", supply.nonPln());
        put(cells, "solar", supply.solar());
        put(cells, "none", supply.none());
        put(cells, "total", supply.total());
        put(cells, "grid", supply.grid());
        put(cells, "plan_year", supply.planYear());
        put(cells, "note_id", supply.note());
        return new TopicEntry(
                supply.record(), supply.version(), Objects.requireNonNullElse(supply.village(), ""), cells);
    }

    private static void put(Map<String, String> cells, String column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value.toString());
        }
    }
}
