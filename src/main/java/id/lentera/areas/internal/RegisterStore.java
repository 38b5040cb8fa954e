package id.lentera.areas.internal;

import id.lentera.areas.AreaLevel;
import id.lentera.platform.Sql;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the register and code systems, within the caller's transaction. */
@Repository
public class RegisterStore {

    private static final String STAGE = Sql.of(RegisterStore.class, "register-stage.sql");
    private static final String UPSERT = Sql.of(RegisterStore.class, "register-upsert.sql");
    private static final String RETIRE = Sql.of(RegisterStore.class, "register-retire.sql");
    private static final String BPS_STAGE = Sql.of(RegisterStore.class, "bps-codes-stage.sql");
    private static final String BPS_REPLACE = Sql.of(RegisterStore.class, "bps-codes-replace.sql");
    private static final String BPS_UNKNOWN = Sql.of(RegisterStore.class, "bps-codes-unknown.sql");
    private static final String BPS_SHOW = Sql.of(RegisterStore.class, "bps-codes-show.sql");

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    RegisterStore(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Adds and renews areas level by level. Ids stay; feature ids of new areas follow the existing ones. */
    public void upsert(List<RegisterEntry> entries) {
        jdbc.sql(STAGE).update();
        try (CopyRows rows = new CopyRows(
                dataSource, "COPY register_stage (code, level, name, name_key, kind, parent) FROM STDIN")) {
            for (RegisterEntry entry : entries) {
                rows.add(
                        entry.code(),
                        entry.level().number(),
                        entry.name(),
                        NameKey.of(entry.name()),
                        entry.kind(),
                        entry.level() == AreaLevel.NATION ? null : entry.parentCode());
            }
            rows.finish();
        }
        jdbc.sql("ANALYZE register_stage").update();
        for (AreaLevel level : AreaLevel.values()) {
            jdbc.sql(UPSERT).param("level", level.number()).update();
        }
    }

    /** Marks areas that the register no longer has; figures may still refer to them. Returns their codes. */
    public List<String> retireMissing() {
        return jdbc.sql(RETIRE).query(String.class).list();
    }

    /** Replaces all codes of one edition of the BPS system. Returns the pairs whose area doesn't exist. */
    public List<BpsCodeFile.Pair> replaceBpsCodes(String edition, List<BpsCodeFile.Pair> pairs) {
        jdbc.sql(BPS_STAGE).update();
        try (CopyRows rows = new CopyRows(dataSource, "COPY bps_stage (code, area_code, row_number) FROM STDIN")) {
            pairs.forEach(pair -> rows.add(pair.bps(), pair.kemendagri(), pair.row()));
            rows.finish();
        }
        jdbc.sql("DELETE FROM area_code WHERE system = 'bps' AND edition = :edition")
                .param("edition", edition)
                .update();
        jdbc.sql(BPS_REPLACE).param("edition", edition).update();
        List<BpsCodeFile.Pair> unknown = jdbc.sql(BPS_UNKNOWN)
                .query((r, n) ->
                        new BpsCodeFile.Pair(r.getString("code"), r.getString("area_code"), r.getInt("row_number")))
                .list();
        jdbc.sql("DROP TABLE bps_stage").update();
        return unknown;
    }

    /** Decides which BPS code each area shows, parents first. */
    public void refreshShownBpsCodes() {
        jdbc.sql("ANALYZE area, area_code").update();
        for (AreaLevel level : AreaLevel.values()) {
            jdbc.sql(BPS_SHOW).param("level", level.number()).update();
        }
    }
}
