package id.lentera.programs.internal;

import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Sql;
import id.lentera.programs.DeliveryArea;
import id.lentera.programs.DeliveryBasis;
import id.lentera.programs.DeliveryDetail;
import id.lentera.programs.DeliveryStage;
import id.lentera.programs.DeliveryVersion;
import id.lentera.programs.FundingSource;
import id.lentera.provenance.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads single deliveries with all that is known of them. */
@Repository
public class DetailStore {

    private static final String LIST = Sql.of(DetailStore.class, "list-details.sql");
    private static final String HISTORY = Sql.of(DetailStore.class, "list-history.sql");

    private final JdbcClient jdbc;

    DetailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Current deliveries of a programme at an area or inside it, newest first. */
    public List<DeliveryDetail> list(
            String programme, String within, DeliveryBasis basis, int limit, Map<String, Source> sources) {
        return jdbc.sql(LIST)
                .param("programme", programme)
                .param("within", within)
                .param(
                        "statuses",
                        basis == DeliveryBasis.DEMO ? new String[] {"DEMO"} : new String[] {"PUBLISHED", "IMPORTED"})
                .param("limit", limit)
                .query((row, _) -> detail(row, sources))
                .list();
    }

    /** All versions of a record, newest first. */
    public List<DeliveryVersion> listVersions(long record, Map<String, Source> sources) {
        return jdbc.sql(HISTORY)
                .param("record", record)
                .query((row, _) -> new DeliveryVersion(
                        detail(row, sources),
                        row.getString("started_by"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("removed"),
                        row.getBoolean("withdrawn"),
                        row.getLong("batch_id")))
                .list();
    }

    private static DeliveryDetail detail(ResultSet row, Map<String, Source> sources) throws SQLException {
        String stage = row.getString("stage");
        String funding = row.getString("funding");
        String note = row.getString("note_id");
        return new DeliveryDetail(
                row.getLong("id"),
                areas(row),
                row.getInt("year"),
                number(row, "target"),
                number(row, "reached"),
                number(row, "units"),
                number(row, "money_planned"),
                number(row, "money_spent"),
                stage == null ? null : DeliveryStage.valueOf(stage),
                funding == null ? null : FundingSource.valueOf(funding),
                row.getString("partner"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("evidence"),
                ObservationStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(sources.get(row.getString("source_id"))),
                note == null ? null : new LocalizedText(note, row.getString("note_en")),
                number(row, "record_id"),
                row.getObject("record_version", Integer.class));
    }

    private static List<DeliveryArea> areas(ResultSet row) throws SQLException {
        String[] codes = (String[]) row.getArray("codes").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        List<DeliveryArea> areas = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            areas.add(new DeliveryArea(codes[i], names[i]));
        }
        return areas;
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
