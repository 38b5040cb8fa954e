package id.lentera.recertification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import id.lentera.recertification.Cohort;
import id.lentera.recertification.CohortService;
import id.lentera.recertification.RecertState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Records that households moved on; offers only steps that the workflow has. */
final class MoveDialog {

    private final SaveDialog dialog;

    /** A step of the workflow. */
    private record Step(RecertState from, RecertState to) {}

    MoveDialog(CohortService service, Cohort cohort, Runnable saved) {
        UI ui = UI.getCurrent();
        Select<Step> step = new Select<>();
        step.setLabel(ui.getTranslation("recert.field.step"));
        step.setItems(steps(cohort));
        step.setItemLabelGenerator(s ->
                ui.getTranslation("recert.state." + s.from()) + " → " + ui.getTranslation("recert.state." + s.to()));
        IntegerField households = new IntegerField(ui.getTranslation("recert.households"));
        DatePicker day = new DatePicker(ui.getTranslation("recert.field.day"));
        day.setLocale(ui.getLocale());
        TextArea remark = new TextArea(ui.getTranslation("recert.field.remark"));
        remark.setHelperText(ui.getTranslation("recert.field.remark.help"));
        remark.setMaxLength(500);
        dialog = new SaveDialog(
                ui.getTranslation("recert.move.of", cohort.name(), String.valueOf(cohort.year())),
                () -> {
                    Step chosen = Objects.requireNonNullElse(
                            step.getValue(), new Step(RecertState.FINAL_GRADUASI, RecertState.FINAL_GRADUASI));
                    service.move(
                            cohort.id(),
                            cohort.version(),
                            new Cohort.Move(
                                    chosen.from(), chosen.to(), Objects.requireNonNullElse(households.getValue(), 0)),
                            Objects.requireNonNullElse(day.getValue(), LocalDate.MIN),
                            remark.getValue());
                },
                saved,
                step,
                households,
                day,
                remark);
    }

    void open() {
        dialog.open();
    }

    /** From states where somebody stands. */
    private static List<Step> steps(Cohort cohort) {
        return cohort.standing().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .flatMap(entry -> entry.getKey().next().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(to -> new Step(entry.getKey(), to)))
                .toList();
    }
}
