package id.lentera.security.internal;

import id.lentera.platform.Sql;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** The user table: names, password hashes, roles. */
@Repository
class UserStore implements UserDetailsService {

    private static final String FIND = Sql.of(UserStore.class, "find_user.sql");
    private static final String INSERT_FIRST = Sql.of(UserStore.class, "insert_first_user.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    UserStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return jdbc.sql(FIND)
                .param("username", name)
                .query((row, _) -> User.withUsername(row.getString("username"))
                        .password(row.getString("password_hash"))
                        .roles(row.getString("role"))
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }

    /** Adds the user when the table is empty; false when somebody is there already (a second instance may start at the same time). */
    boolean insertFirst(String name, String hash, String role) {
        return jdbc.sql(INSERT_FIRST)
                        .param("username", name)
                        .param("hash", hash)
                        .param("role", role)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM app_user)")
                .query(Boolean.class)
                .single();
    }
}
