package id.lentera.areas.internal;

import id.lentera.areas.AreaTree;
import id.lentera.platform.Sql;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all areas as arrays. */
@Repository
public class AreaTreeStore {

    private static final String TREE = Sql.of(AreaTreeStore.class, "area-tree.sql");

    private final JdbcClient jdbc;

    private record Entry(int id, int fid, int level, int parent, boolean registered, String code, String name) {}

    AreaTreeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public AreaTree read() {
        List<Entry> entries = jdbc.sql(TREE)
                .query((r, _) -> new Entry(
                        r.getInt(1),
                        r.getInt(2),
                        r.getInt(3),
                        r.getInt(4),
                        r.getBoolean(5),
                        r.getString(6),
                        r.getString(7)))
                .list();
        int n = entries.size();
        Map<Integer, Integer> places = new HashMap<>(n * 2);
        for (int i = 0; i < n; i++) {
            places.put(entries.get(i).id(), i);
        }
        AreaTree tree = new AreaTree(
                new int[n], new int[n], new byte[n], new int[n], new boolean[n], new String[n], new String[n]);
        Arrays.fill(tree.parents(), -1);
        for (int i = 0; i < n; i++) {
            Entry entry = entries.get(i);
            tree.ids()[i] = entry.id();
            tree.fids()[i] = entry.fid();
            tree.levels()[i] = (byte) entry.level();
            tree.parents()[i] = places.getOrDefault(entry.parent(), -1);
            tree.registered()[i] = entry.registered();
            tree.codes()[i] = entry.code();
            tree.names()[i] = entry.name();
        }
        return tree;
    }
}
