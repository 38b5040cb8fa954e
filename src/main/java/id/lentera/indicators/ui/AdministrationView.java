package id.lentera.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.lentera.indicators.DemoValues;
import id.lentera.security.Roles;
import jakarta.annotation.security.RolesAllowed;

/** What an administrator can switch: demonstration values, there or gone. */
@Route("pengelolaan")
@Menu(order = 9, title = "indicators.admin.menu")
@RolesAllowed(Roles.ADMIN)
class AdministrationView extends Div implements HasDynamicTitle {

    private final transient DemoValues values;
    private final Paragraph state = new Paragraph();
    private final Button remove;
    private final Button restore;

    AdministrationView(DemoValues values) {
        this.values = values;
        addClassName("page");
        remove = new Button(getTranslation("indicators.demo.remove"), _ -> confirm());
        remove.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        restore = new Button(getTranslation("indicators.demo.restore"), _ -> restore());
        state.getElement().setAttribute("role", "status");
        Div card = new Div(
                new H2(getTranslation("indicators.demo.title")),
                new Paragraph(getTranslation("indicators.demo.what")),
                state,
                remove,
                restore);
        card.addClassName("card");
        add(new H1(getTranslation("indicators.admin.title")), card);
        update();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("indicators.admin.title") + " – Lentera";
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("indicators.demo.remove"),
                getTranslation("indicators.demo.sure"),
                getTranslation("indicators.demo.remove"),
                _ -> remove());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("indicators.demo.keep"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void remove() {
        values.removeAll();
        update();
    }

    private void restore() {
        values.restore();
        update();
    }

    private void update() {
        boolean present = values.present();
        state.setText(getTranslation(present ? "indicators.demo.present" : "indicators.demo.absent"));
        remove.setVisible(present);
        restore.setVisible(!present);
    }
}
