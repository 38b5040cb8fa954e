package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.Sql;
import id.lentera.programs.FundingSource;
import id.lentera.programs.ProgrammeRegister;
import id.lentera.programs.Strategy;
import id.lentera.provenance.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what the register says about programmes. */
@Repository("programmeRegisterStore")
public class RegisterStore {

    private static final String UPSERT = Sql.of(RegisterStore.class, "upsert-register.sql");
    private static final String LIST = Sql.of(RegisterStore.class, "list-register.sql");

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(long batch, List<RegisterRow> rows) {
        for (RegisterRow row : rows) {
            jdbc.sql(UPSERT)
                    .param("programmeId", row.programmeId())
                    .param(
                            "strategy",
                            row.strategy() == null ? null : row.strategy().name())
                    .param("spending", row.spending())
                    .param("ownerId", row.ownerId())
                    .param("ownerEn", row.ownerEn())
                    .param("legalBaseId", row.legalBaseId())
                    .param("legalBaseEn", row.legalBaseEn())
                    .param("firstYear", row.firstYear())
                    .param("lastYear", row.lastYear())
                    .param("unitCost", row.unitCost())
                    .param("costNoteId", row.costNoteId())
                    .param("costNoteEn", row.costNoteEn())
                    .param(
                            "funding",
                            row.funding().stream().map(FundingSource::name).toArray(String[]::new))
                    .param("threshold", row.threshold())
                    .param("sourceId", row.sourceId())
                    .param("batch", batch)
                    .update();
        }
    }

    /** By programme. */
    public Map<String, ProgrammeRegister> list(Map<String, Source> sources) {
        Map<String, ProgrammeRegister> register = new HashMap<>();
        jdbc.sql(LIST).query(row -> {
            register.put(row.getString("programme_id"), entry(row, sources));
        });
        return register;
    }

    private static ProgrammeRegister entry(ResultSet row, Map<String, Source> sources) throws SQLException {
        String strategy = row.getString("strategy");
        String source = row.getString("source_id");
        return new ProgrammeRegister(
                strategy == null ? null : Strategy.valueOf(strategy),
                row.getString("spending"),
                text(row, "owner"),
                text(row, "legal_base"),
                row.getObject("first_year", Integer.class),
                row.getObject("last_year", Integer.class),
                row.getObject("unit_cost", Long.class),
                text(row, "cost_note"),
                Arrays.stream((String[]) row.getArray("funding").getArray())
                        .map(FundingSource::valueOf)
                        .toList(),
                row.getObject("threshold", Integer.class),
                source == null ? null : sources.get(source));
    }

    private static @Nullable LocalizedText text(ResultSet row, String prefix) throws SQLException {
        String indonesian = row.getString(prefix + "_id");
        String english = row.getString(prefix + "_en");
        if (indonesian == null && english == null) {
            return null;
        }
        return new LocalizedText(indonesian == null ? english : indonesian, english == null ? indonesian : english);
    }
}
