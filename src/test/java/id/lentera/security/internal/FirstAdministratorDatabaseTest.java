package id.lentera.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.DatabaseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@DatabaseTest
class FirstAdministratorDatabaseTest {

    @Autowired
    private UserStore users;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> console = new ArrayList<>();

    @BeforeEach
    void nobody() {
        jdbc.sql("DELETE FROM app_user").update();
    }

    @Test
    void the_first_start_shows_a_password_once_and_keeps_only_its_hash() {
        FirstAdministrator first = new FirstAdministrator(users, encoder, console::add);

        first.run(new DefaultApplicationArguments());
        first.run(new DefaultApplicationArguments());

        assertThat(console).hasSize(1);
        Matcher line = Pattern.compile("kata sandi \\(password\\): (\\w{20}) ").matcher(console.getFirst());
        assertThat(line.find()).isTrue();
        String hash = jdbc.sql("SELECT password_hash FROM app_user WHERE username = 'admin' AND role = 'ADMIN'")
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{bcrypt}").doesNotContain(line.group(1));
        assertThat(encoder.matches(line.group(1), hash)).isTrue();
    }

    @Test
    void two_databases_get_two_passwords() {
        FirstAdministrator first = new FirstAdministrator(users, encoder, console::add);
        first.run(new DefaultApplicationArguments());
        nobody();
        first.run(new DefaultApplicationArguments());
        assertThat(console).doesNotHaveDuplicates().hasSize(2);
    }
}
