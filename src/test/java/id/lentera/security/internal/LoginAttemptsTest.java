package id.lentera.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final LoginAttempts attempts = new LoginAttempts(nanos::get);

    @Test
    void a_name_is_stopped_after_five_attempts_from_one_address_but_not_from_another() {
        for (int i = 0; i < LoginAttempts.PER_NAME_AND_ADDRESS; i++) {
            assertThat(attempts.allow("admin", "10.0.0.1")).isTrue();
        }
        assertThat(attempts.allow("admin", "10.0.0.1")).isFalse();
        assertThat(attempts.allow("admin", "10.0.0.2")).isTrue();
    }

    @Test
    void an_address_that_tries_many_names_is_stopped_as_well() {
        for (int i = 0; i < LoginAttempts.PER_ADDRESS; i++) {
            assertThat(attempts.allow("name" + i, "10.0.0.1")).isTrue();
        }
        assertThat(attempts.allow("another", "10.0.0.1")).isFalse();
    }

    @Test
    void the_count_ends_with_the_window_and_a_success_forgets_that_of_the_name() {
        for (int i = 0; i < 4; i++) {
            attempts.allow("admin", "10.0.0.1");
        }
        attempts.succeeded("admin", "10.0.0.1");
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.allow("admin", "10.0.0.1")).isTrue();
        }
        assertThat(attempts.allow("admin", "10.0.0.1")).isFalse();
        nanos.addAndGet(LoginAttempts.WINDOW.toNanos() + 1);
        assertThat(attempts.allow("admin", "10.0.0.1")).isTrue();
    }
}
