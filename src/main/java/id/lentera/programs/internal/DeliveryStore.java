package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.Sql;
import id.lentera.programs.Delivery;
import id.lentera.programs.DeliveryArea;
import id.lentera.programs.DeliveryState;
import id.lentera.provenance.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads published figures of programmes. */
@Repository
public class DeliveryStore {

    private static final String LIST = Sql.of(DeliveryStore.class, "list-deliveries.sql");

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One figure at one of its areas. */
    public record Row(
            long deliveryId,
            int year,
            @Nullable Long target,
            @Nullable Long reached,
            String basis,
            DeliveryState state,
            String sourceId,
            @Nullable String noteId,
            @Nullable String noteEn,
            String areaCode,
            String areaName) {}

    /** All figures of a programme, by year and as in the file, each with its areas in code order. */
    public List<Delivery> list(String programme, @Nullable Integer year, Map<String, Source> sources) {
        Map<Long, List<Row>> figures = new LinkedHashMap<>();
        jdbc.sql(LIST)
                .param("programme", programme)
                .param("year", year)
                .query(Row.class)
                .list()
                .forEach(r -> figures.computeIfAbsent(r.deliveryId(), _ -> new ArrayList<>())
                        .add(r));
        return figures.values().stream().map(rows -> delivery(rows, sources)).toList();
    }

    private static Delivery delivery(List<Row> rows, Map<String, Source> sources) {
        Row first = rows.getFirst();
        String noteId = first.noteId();
        String noteEn = first.noteEn();
        return new Delivery(
                rows.stream()
                        .map(r -> new DeliveryArea(r.areaCode(), r.areaName()))
                        .toList(),
                first.year(),
                first.target(),
                first.reached(),
                first.basis(),
                first.state(),
                Objects.requireNonNull(sources.get(first.sourceId())),
                noteId == null || noteEn == null ? null : new LocalizedText(noteId, noteEn));
    }
}
