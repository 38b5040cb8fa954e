package id.lentera.recertification.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.Sql;
import id.lentera.recertification.Complaint;
import id.lentera.recertification.ComplaintState;
import id.lentera.recertification.ComplaintStep;
import id.lentera.recertification.ListEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of complaints, their steps and the editable lists. */
@Repository
public class ComplaintStore {

    private static final String LIST = Sql.of(ComplaintStore.class, "list-complaints.sql");
    private static final String LIST_STEPS = Sql.of(ComplaintStore.class, "list-steps.sql");
    private static final String INSERT = Sql.of(ComplaintStore.class, "insert-complaint.sql");
    private static final String INSERT_STEP = Sql.of(ComplaintStore.class, "insert-step.sql");
    private static final String UPDATE = Sql.of(ComplaintStore.class, "update-complaint.sql");
    private static final String LIST_TYPES = Sql.of(ComplaintStore.class, "list-types.sql");
    private static final String LIST_LEVELS = Sql.of(ComplaintStore.class, "list-levels.sql");
    private static final String UPDATE_TYPE = Sql.of(ComplaintStore.class, "update-type.sql");
    private static final String UPDATE_LEVEL = Sql.of(ComplaintStore.class, "update-level.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    ComplaintStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Complaint> list() {
        return jdbc.sql(LIST).query(Complaint.class).list();
    }

    public Optional<Complaint> find(long id) {
        return list().stream().filter(complaint -> complaint.id() == id).findFirst();
    }

    public List<ComplaintStep> listSteps(long id) {
        return jdbc.sql(LIST_STEPS).param("id", id).query((rs, _) -> step(rs)).list();
    }

    public long insert(long cohort, String type, String level, LocalDate received, @Nullable LocalDate due) {
        return jdbc.sql(INSERT)
                .param("cohort", cohort)
                .param("type", type)
                .param("level", level)
                .param("state", ComplaintState.DITERIMA.name())
                .param("received", received)
                .param("due", due)
                .query(Long.class)
                .single();
    }

    /** False where the version is not that of the given complaint any more. */
    public boolean update(Complaint next) {
        return jdbc.sql(UPDATE)
                        .param("id", next.id())
                        .param("version", next.version())
                        .param("level", next.level())
                        .param("state", next.state().name())
                        .param("due", next.due())
                        .param("closed", next.closed())
                        .param("reversed", next.reversed())
                        .update()
                == 1;
    }

    public void insertStep(
            long complaint,
            @Nullable ComplaintState from,
            ComplaintState to,
            String level,
            LocalDate on,
            String remark) {
        jdbc.sql(INSERT_STEP)
                .param("complaint", complaint)
                .param("from", from == null ? null : from.name())
                .param("to", to.name())
                .param("level", level)
                .param("day", on)
                .param("remark", remark)
                .param("now", OffsetDateTime.now(clock))
                .param("who", CohortStore.who())
                .update();
    }

    public List<ListEntry> listTypes() {
        return jdbc.sql(LIST_TYPES)
                .query((rs, _) -> new ListEntry(
                        rs.getString("code"), name(rs), rs.getBoolean("active"), null, null, rs.getInt("version")))
                .list();
    }

    public List<ListEntry> listLevels() {
        return jdbc.sql(LIST_LEVELS)
                .query((rs, _) -> new ListEntry(
                        rs.getString("code"),
                        name(rs),
                        true,
                        rs.getObject("due_days", Integer.class),
                        rs.getString("next_code"),
                        rs.getInt("version")))
                .list();
    }

    public boolean updateType(ListEntry edited) {
        return jdbc.sql(UPDATE_TYPE)
                        .param("code", edited.code())
                        .param("nameId", edited.name().id())
                        .param("nameEn", edited.name().en())
                        .param("active", edited.active())
                        .param("version", edited.version())
                        .update()
                == 1;
    }

    public boolean updateLevel(ListEntry edited) {
        return jdbc.sql(UPDATE_LEVEL)
                        .param("code", edited.code())
                        .param("nameId", edited.name().id())
                        .param("nameEn", edited.name().en())
                        .param("days", edited.dueDays())
                        .param("version", edited.version())
                        .update()
                == 1;
    }

    private static LocalizedText name(ResultSet rs) throws SQLException {
        return new LocalizedText(rs.getString("name_id"), rs.getString("name_en"));
    }

    private static ComplaintStep step(ResultSet rs) throws SQLException {
        String from = rs.getString("from_state");
        return new ComplaintStep(
                from == null ? null : ComplaintState.valueOf(from),
                ComplaintState.valueOf(rs.getString("to_state")),
                rs.getString("level_code"),
                rs.getObject("happened_on", LocalDate.class),
                rs.getString("remark"),
                rs.getString("recorded_by"));
    }
}
