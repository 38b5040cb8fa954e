package id.lentera.recertification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.recertification.CohortService;
import java.util.Objects;

/** Records a new cohort. */
final class CohortDialog {

    private final SaveDialog dialog;

    CohortDialog(CohortService service, AreaQueries areas, Runnable saved) {
        UI ui = UI.getCurrent();
        TextField code = new TextField(ui.getTranslation("recert.field.area"));
        code.setHelperText(ui.getTranslation("recert.field.area.help"));
        code.setRequiredIndicatorVisible(true);
        IntegerField year = new IntegerField(ui.getTranslation("recert.cohort"));
        year.setValue(2007);
        IntegerField households = new IntegerField(ui.getTranslation("recert.households"));
        households.setRequiredIndicatorVisible(true);
        dialog = new SaveDialog(
                ui.getTranslation("recert.open"),
                () -> service.open(
                        areas.get(new AreaCode(code.getValue().strip())).code(),
                        Objects.requireNonNullElse(year.getValue(), 0),
                        Objects.requireNonNullElse(households.getValue(), 0)),
                saved,
                code,
                year,
                households);
    }

    void open() {
        dialog.open();
    }
}
