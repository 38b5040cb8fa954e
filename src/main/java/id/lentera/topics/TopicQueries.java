package id.lentera.topics;

import id.lentera.areas.AreaCode;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import id.lentera.topics.internal.TopicStore;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads published rows. */
@Service
public class TopicQueries {

    private static final int FILES = 100;

    private final TopicStore store;
    private final DataCache<String, List<TopicRow>> rows;

    TopicQueries(TopicStore store, DataVersion version) {
        this.store = store;
        rows = version.cache(FILES);
    }

    /** All rows of a table, as in the file. */
    public List<TopicRow> list(TopicTable table) {
        return rows.get(table.file(), store::list);
    }

    /** The rows of the areas inside {@code within}, the area itself included. */
    public List<TopicRow> list(TopicTable table, AreaCode within) {
        return list(table).stream()
                .filter(row ->
                        row.place() != null && contains(within, row.place().code()))
                .toList();
    }

    private static boolean contains(AreaCode within, String code) {
        return within.equals(AreaCode.INDONESIA)
                || code.equals(within.value())
                || code.startsWith(within.value() + ".");
    }
}
