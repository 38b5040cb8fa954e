package id.lentera.recertification.internal;

import id.lentera.platform.Sql;
import id.lentera.recertification.Cohort;
import id.lentera.recertification.CohortStep;
import id.lentera.recertification.RecertState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;

/** The tables of cohorts and their moves. */
@Repository
public class CohortStore {

    private static final String INSERT = Sql.of(CohortStore.class, "insert-cohort.sql");
    private static final String INSERT_MOVE = Sql.of(CohortStore.class, "insert-move.sql");
    private static final String LIST = Sql.of(CohortStore.class, "list-cohorts.sql");
    private static final String LIST_MOVES = Sql.of(CohortStore.class, "list-moves.sql");
    private static final String STEPS = Sql.of(CohortStore.class, "list-steps-of-cohort.sql");
    private static final String LOCK = Sql.of(CohortStore.class, "lock-cohort.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    CohortStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(long id, String code, String name, int year, long households, int version) {}

    private record MoveRow(long cohort, String fromState, String toState, long households) {

        Cohort.Move move() {
            return new Cohort.Move(RecertState.valueOf(fromState), RecertState.valueOf(toState), households);
        }
    }

    public List<Cohort> list() {
        Map<Long, List<Cohort.Move>> moves = jdbc.sql(LIST_MOVES).query(MoveRow.class).list().stream()
                .collect(
                        Collectors.groupingBy(MoveRow::cohort, Collectors.mapping(MoveRow::move, Collectors.toList())));
        return jdbc.sql(LIST).query(Row.class).list().stream()
                .map(row -> new Cohort(
                        row.id(),
                        row.code(),
                        row.name(),
                        row.year(),
                        row.households(),
                        row.version(),
                        moves.getOrDefault(row.id(), List.of())))
                .toList();
    }

    public Optional<Cohort> find(long id) {
        return list().stream().filter(cohort -> cohort.id() == id).findFirst();
    }

    /** The whole history of a cohort, in the order in which it was recorded. */
    public List<CohortStep> listSteps(long id) {
        return jdbc.sql(STEPS)
                .param("id", id)
                .query((row, _) -> new CohortStep(
                        RecertState.valueOf(row.getString("from_state")),
                        RecertState.valueOf(row.getString("to_state")),
                        row.getLong("households"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("remark"),
                        row.getString("recorded_by")))
                .list();
    }

    /** Empty where the cohort exists already. */
    public Optional<Long> insert(int area, int year, long households) {
        return jdbc.sql(INSERT)
                .param("area", area)
                .param("cohort", year)
                .param("households", households)
                .param("now", OffsetDateTime.now(clock))
                .param("who", who())
                .query(Long.class)
                .optional();
    }

    /** Counts the version up; false where it is not the given one any more. */
    public boolean lock(long id, int version) {
        return jdbc.sql(LOCK).param("id", id).param("version", version).update() == 1;
    }

    public void insertMove(long cohort, Cohort.Move move, LocalDate on, String remark) {
        jdbc.sql(INSERT_MOVE)
                .param("cohort", cohort)
                .param("from", move.from().name())
                .param("to", move.to().name())
                .param("households", move.households())
                .param("day", on)
                .param("remark", remark)
                .param("now", OffsetDateTime.now(clock))
                .param("who", who())
                .update();
    }

    static String who() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person == null ? "system" : person.getName();
    }
}
