package id.lentera.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    private final Failures failures = new Failures(new DefaultI18NProvider(List.of(Locale.ENGLISH)));

    @Test
    void a_reader_who_leaves_is_no_failure(CapturedOutput output) {
        failures.show(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));

        assertThat(output).doesNotContain("A page failed");
    }

    @Test
    void anything_else_outside_of_a_page_is_logged(CapturedOutput output) {
        failures.show(new ErrorEvent(new IllegalStateException("wrong")));

        assertThat(output).contains("A page failed");
    }
}
