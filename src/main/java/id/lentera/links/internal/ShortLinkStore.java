package id.lentera.links.internal;

import id.lentera.platform.Sql;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes and the queries they stand for. */
@Repository
public class ShortLinkStore {

    private static final String BY_CODE = Sql.of(ShortLinkStore.class, "short-link-by-code.sql");
    private static final String INSERT = Sql.of(ShortLinkStore.class, "short-link-insert.sql");
    private static final String COUNT = Sql.of(ShortLinkStore.class, "short-link-count.sql");

    private final JdbcClient jdbc;

    ShortLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> findQuery(String code) {
        return jdbc.sql(BY_CODE).param("code", code).query(String.class).optional();
    }

    public void insert(String code, String query, LocalDate today) {
        jdbc.sql(INSERT)
                .param("code", code)
                .param("query", query)
                .param("today", today)
                .update();
    }

    public long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }
}
