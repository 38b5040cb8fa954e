package id.lentera.decisions.internal;

import id.lentera.decisions.Decision;
import id.lentera.platform.Paging;
import id.lentera.platform.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;

/** The tables of decisions. Nothing here updates a document. */
@Repository
public class DecisionStore {

    private static final String INSERT = Sql.of(DecisionStore.class, "insert-decision.sql");
    private static final String INSERT_EVENT = Sql.of(DecisionStore.class, "insert-event.sql");
    private static final String INSERT_BATCHES = Sql.of(DecisionStore.class, "insert-batches.sql");
    private static final String CLOSE = Sql.of(DecisionStore.class, "close-decision.sql");
    private static final String FIND = Sql.of(DecisionStore.class, "find-decision.sql");
    private static final String FIND_BY_KEY = Sql.of(DecisionStore.class, "find-by-request.sql");
    private static final String FIND_BY_TITLE = Sql.of(DecisionStore.class, "find-in-force-by-title.sql");
    private static final String LIST = Sql.of(DecisionStore.class, "list-decisions.sql");
    private static final String EVENTS = Sql.of(DecisionStore.class, "list-events.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param document null in lists */
    public record Row(
            long id,
            String title,
            LocalDate decidedOn,
            Decision.State state,
            @Nullable Long replacesId,
            @Nullable String document,
            String sha256,
            Instant adoptedAt) {}

    /**
     * Waits for another adoption of the same title or request that is under way; empty when that one came first.
     *
     * @param request made by the form, the same for every click on it
     */
    public Optional<Long> insert(DecisionDocument document, String text, UUID request) {
        return jdbc.sql(INSERT)
                .param("title", document.adoption().title())
                .param("key", titleKey(document.adoption().title()))
                .param("decidedOn", document.adoption().decidedOn())
                .param("replaces", document.adoption().replaces())
                .param("document", text)
                .param("sha256", DocumentJson.sha256(text))
                .param("request", request)
                .param("now", OffsetDateTime.now(clock))
                .param("by", currentUser())
                .query(Long.class)
                .optional();
    }

    public void insertBatches(long decision, Collection<Long> batches) {
        jdbc.sql(INSERT_BATCHES)
                .param("decision", decision)
                .param("batches", batches.toArray(Long[]::new))
                .update();
    }

    public void insertEvent(long decision, String kind, String reason, @Nullable Long other) {
        jdbc.sql(INSERT_EVENT)
                .param("decision", decision)
                .param("kind", kind)
                .param("reason", reason)
                .param("other", other)
                .param("now", OffsetDateTime.now(clock))
                .param("by", currentUser())
                .update();
    }

    /** False when it is not in force any more. */
    public boolean close(long decision, Decision.State state) {
        return jdbc.sql(CLOSE)
                        .param("id", decision)
                        .param("state", state.name())
                        .update()
                == 1;
    }

    public Optional<Row> find(long id) {
        return jdbc.sql(FIND).param("id", id).query((row, _) -> row(row, true)).optional();
    }

    public Optional<Row> findByRequest(UUID request) {
        return jdbc.sql(FIND_BY_KEY)
                .param("request", request)
                .query((row, _) -> row(row, true))
                .optional();
    }

    public Optional<Row> findInForce(String title) {
        return jdbc.sql(FIND_BY_TITLE)
                .param("key", titleKey(title))
                .query((row, _) -> row(row, false))
                .optional();
    }

    /** Newest first, without documents. */
    public List<Row> list(Paging paging) {
        return jdbc.sql(LIST)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query((row, _) -> row(row, false))
                .list();
    }

    public int count() {
        return jdbc.sql("SELECT count(*) FROM decision").query(Integer.class).single();
    }

    public List<Decision.Event> listEvents(long decision) {
        return jdbc.sql(EVENTS)
                .param("id", decision)
                .query((row, _) -> new Decision.Event(
                        state(row.getString("kind")),
                        row.getString("reason"),
                        row.getObject("other_id", Long.class),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Decision.State state(String kind) {
        return "ADOPTED".equals(kind) ? Decision.State.IN_FORCE : Decision.State.valueOf(kind);
    }

    private static Row row(ResultSet row, boolean whole) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("title"),
                row.getObject("decided_on", LocalDate.class),
                Decision.State.valueOf(row.getString("state")),
                row.getObject("replaces_id", Long.class),
                whole ? row.getString("document") : null,
                row.getString("sha256"),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant());
    }

    /** Titles that differ in capitals and blanks only are one title. */
    private static String titleKey(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String currentUser() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user == null ? "system" : user.getName();
    }
}
