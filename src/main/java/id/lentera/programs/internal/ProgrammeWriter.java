package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.Sql;
import id.lentera.programs.internal.ProgrammeFiles.PartnerRow;
import id.lentera.programs.internal.ProgrammeFiles.ProgrammeRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of one batch. Programmes are renewed in place; partners and deliveries of former batches stay for the record. */
@Repository
public class ProgrammeWriter {

    private static final String UPSERT = Sql.of(ProgrammeWriter.class, "upsert-programme.sql");
    private static final String INSERT_PARTNER = Sql.of(ProgrammeWriter.class, "insert-partner.sql");
    private static final String INSERT_DELIVERY = Sql.of(ProgrammeWriter.class, "insert-delivery.sql");
    private static final String INSERT_AREA = Sql.of(ProgrammeWriter.class, "insert-delivery-area.sql");

    private final JdbcClient jdbc;

    ProgrammeWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(long batch, ProgrammeFiles files) {
        files.programmes().forEach(p -> writeProgramme(batch, p));
        List<PartnerRow> partners = files.partners();
        for (int i = 0; i < partners.size(); i++) {
            writePartner(batch, i, partners.get(i));
        }
        files.deliveries().forEach(d -> writeDelivery(batch, d));
    }

    private void writeProgramme(long batch, ProgrammeRow row) {
        jdbc.sql(UPSERT)
                .param("id", row.id())
                .param("nameId", row.name().id())
                .param("nameEn", row.name().en())
                .param("kind", row.kind())
                .param("unit", row.unit())
                .param("accumulation", row.accumulation().name())
                .param("descriptionId", row.description().id())
                .param("descriptionEn", row.description().en())
                .param("position", row.position())
                .param("batch", batch)
                .update();
    }

    private void writePartner(long batch, int position, PartnerRow row) {
        jdbc.sql(INSERT_PARTNER)
                .param("programmeId", row.programmeId())
                .param("name", row.name())
                .param("role", row.role())
                .param("contributionId", row.contributionId())
                .param("contributionEn", row.contributionEn())
                .param("sourceId", row.sourceId())
                .param("position", position)
                .param("batch", batch)
                .update();
    }

    private void writeDelivery(long batch, DeliveryRow row) {
        long id = jdbc.sql(INSERT_DELIVERY)
                .param("programmeId", row.programmeId())
                .param("year", row.year())
                .param("target", row.target())
                .param("reached", row.reached())
                .param("basis", row.basis())
                .param("state", row.state().name())
                .param("sourceId", row.sourceId())
                .param("batch", batch)
                .param("rowNumber", row.rowNumber())
                .param("noteId", indonesian(row.note()))
                .param("noteEn", english(row.note()))
                .query(Long.class)
                .single();
        for (int area : row.areaIds()) {
            jdbc.sql(INSERT_AREA).param("delivery", id).param("area", area).update();
        }
    }

    private static @Nullable String indonesian(@Nullable LocalizedText text) {
        return text == null ? null : text.id();
    }

    private static @Nullable String english(@Nullable LocalizedText text) {
        return text == null ? null : text.en();
    }
}
