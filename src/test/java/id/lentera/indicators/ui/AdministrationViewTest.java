package id.lentera.indicators.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import id.lentera.LoadedData;
import id.lentera.indicators.DemoValues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@LoadedData
class AdministrationViewTest extends SpringBrowserlessTest {

    @Autowired
    private DemoValues values;

    @Test
    @WithMockUser(roles = "ADMIN")
    void an_administrator_can_remove_the_demonstration_values() {
        navigate(AdministrationView.class);
        assertThat($view(Button.class).withText("Hapus semua data contoh").exists())
                .isEqualTo(values.present());
    }

    @Test
    @WithAnonymousUser
    void everybody_else_is_sent_to_the_sign_in_page() {
        UI.getCurrent().navigate("pengelolaan");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("LoginView");
    }

    @Test
    @WithMockUser(roles = "READER")
    void the_service_refuses_even_without_the_page() {
        assertThatThrownBy(values::removeAll).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(values::restore).isInstanceOf(AccessDeniedException.class);
    }
}
