package id.lentera.programs.internal;

import id.lentera.programs.DeliveryFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Grows the arrays of {@link DeliveryFacts} row by row; rows of one delivery follow each other. */
final class FactColumns {

    private static final int FIRST = 1 << 12;

    private final Map<String, Integer> programmes = new LinkedHashMap<>();
    private int[] programme = new int[FIRST];
    private int[] year = new int[FIRST];
    private int[] start = new int[FIRST];
    private int[] areas = new int[FIRST];
    private long[] target = new long[FIRST];
    private long[] reached = new long[FIRST];
    private long[] planned = new long[FIRST];
    private long[] spent = new long[FIRST];
    private boolean[] outOfUse = new boolean[FIRST];
    private int size;
    private int places;
    private long last = -1;

    void add(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        if (id != last) {
            last = id;
            begin(row);
        }
        if (places == areas.length) {
            areas = Arrays.copyOf(areas, places * 2);
        }
        int area = row.getInt(9);
        for (int i = start[size - 1]; i < places; i++) {
            // Two areas of one figure may have become one.
            if (areas[i] == area) {
                return;
            }
        }
        areas[places++] = area;
    }

    private void begin(ResultSet row) throws SQLException {
        if (size == programme.length) {
            grow(size * 2);
        }
        String id = row.getString(2);
        Integer known = programmes.get(id);
        if (known == null) {
            known = programmes.size();
            programmes.put(id, known);
        }
        programme[size] = known;
        year[size] = row.getInt(3);
        target[size] = row.getLong(4);
        reached[size] = row.getLong(5);
        planned[size] = row.getLong(6);
        spent[size] = row.getLong(7);
        outOfUse[size] = row.getBoolean(8);
        start[size++] = places;
    }

    private void grow(int length) {
        programme = Arrays.copyOf(programme, length);
        year = Arrays.copyOf(year, length);
        start = Arrays.copyOf(start, length);
        target = Arrays.copyOf(target, length);
        reached = Arrays.copyOf(reached, length);
        planned = Arrays.copyOf(planned, length);
        spent = Arrays.copyOf(spent, length);
        outOfUse = Arrays.copyOf(outOfUse, length);
    }

    DeliveryFacts facts() {
        int[] starts = Arrays.copyOf(start, size + 1);
        starts[size] = places;
        List<String> ids = new ArrayList<>(programmes.keySet());
        return new DeliveryFacts(
                List.copyOf(ids),
                Arrays.copyOf(programme, size),
                Arrays.copyOf(year, size),
                starts,
                Arrays.copyOf(areas, places),
                Arrays.copyOf(target, size),
                Arrays.copyOf(reached, size),
                Arrays.copyOf(planned, size),
                Arrays.copyOf(spent, size),
                Arrays.copyOf(outOfUse, size));
    }
}
