package id.lentera.security.internal;

import id.lentera.security.Roles;
import java.security.SecureRandom;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Creates the one administrator at the first start. The password is shown once as a plain line on the console, past the log, so
 * that it stays out of log files; only its hash is kept.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    static final String NAME = "admin";

    /** Without characters that are easily mistaken for each other. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private final UserStore users;
    private final PasswordEncoder encoder;
    private final Consumer<String> console;

    @Autowired
    FirstAdministrator(UserStore users, PasswordEncoder encoder) {
        this(users, encoder, IO::println);
    }

    FirstAdministrator(UserStore users, PasswordEncoder encoder, Consumer<String> console) {
        this.users = users;
        this.encoder = encoder;
        this.console = console;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!users.isEmpty()) {
            return;
        }
        String password = password();
        if (users.insertFirst(NAME, encoder.encode(password), Roles.ADMIN)) {
            console.accept("Pengelola (administrator): " + NAME + "  kata sandi (password): " + password
                    + "  -- hanya ditampilkan sekali (shown once)");
        }
    }

    private static String password() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
