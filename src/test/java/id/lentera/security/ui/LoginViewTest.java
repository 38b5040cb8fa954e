package id.lentera.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.login.LoginForm;
import id.lentera.LoadedData;
import id.lentera.Pages;
import org.junit.jupiter.api.Test;

@LoadedData
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    void signing_in_says_that_reading_needs_no_account() {
        LoginView view = navigate(LoginView.class);
        assertThat(view.getElement().getTextRecursively()).contains("tidak memerlukan akun");
        assertThat($view(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void too_many_attempts_are_told_as_such() {
        Pages.open("masuk?error=blocked");
        LoginForm form = $view(LoginForm.class).single();
        assertThat(form.isError()).isTrue();
    }
}
