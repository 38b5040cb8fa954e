package id.lentera.topics;

import java.util.List;

/**
 * A published table. Besides its own columns every table has {@code area_code} (Kemendagri), {@code source_id}, {@code note_id} and
 * {@code note_en}.
 *
 * @param file    path inside gis-data
 * @param columns its own columns
 * @param key     columns that together may occur once; empty where rows may repeat
 * @param placed  whether every row must name an area
 */
public record TopicTable(String file, List<TopicColumn> columns, List<String> key, boolean placed, RowCheck check) {

    public static final String AREA = "area_code";
    public static final String SOURCE = "source_id";

    public static TopicTable of(String file, TopicColumn... columns) {
        return new TopicTable(file, List.of(columns), List.of(), true, RowCheck.NONE);
    }

    public TopicTable withKey(String... names) {
        return new TopicTable(file, columns, List.of(names), placed, check);
    }

    /** Rows may concern no area of the register. */
    public TopicTable anywhere() {
        return new TopicTable(file, columns, key, false, check);
    }

    public TopicTable checkedBy(RowCheck rules) {
        return new TopicTable(file, columns, key, placed, rules);
    }
}
