package id.lentera.recertification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.lentera.platform.ProblemException;
import id.lentera.recertification.Complaint;
import id.lentera.recertification.ComplaintService;
import id.lentera.recertification.ComplaintState;
import id.lentera.recertification.ComplaintStep;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The history of a complaint and its next step. */
final class AdvanceDialog {

    private final SaveDialog dialog;
    private final UI ui = UI.getCurrent();

    AdvanceDialog(ComplaintService service, Complaint complaint, Runnable saved) {
        OrderedList history = new OrderedList();
        history.addClassName("desk-history");
        service.listSteps(complaint.id()).forEach(step -> history.add(new ListItem(words(step))));
        Select<ComplaintState> to = new Select<>();
        to.setLabel(ui.getTranslation("complaint.next"));
        to.setItems(complaint.state().next().stream().sorted().toList());
        to.setItemLabelGenerator(state -> ui.getTranslation("complaint.state." + state));
        DatePicker day = new DatePicker(ui.getTranslation("recert.field.day"));
        day.setLocale(ui.getLocale());
        Checkbox reversed = new Checkbox(ui.getTranslation("complaint.changedResult"));
        TextArea remark = new TextArea(ui.getTranslation("recert.field.remark"));
        remark.setHelperText(ui.getTranslation("recert.field.remark.help"));
        remark.setMaxLength(500);
        boolean over = complaint.state().closed();
        to.setVisible(!over);
        day.setVisible(!over);
        reversed.setVisible(complaint.state().next().contains(ComplaintState.SELESAI));
        remark.setVisible(!over);
        dialog = new SaveDialog(
                ui.getTranslation("complaint.open.number", String.valueOf(complaint.id())),
                () -> {
                    if (over) {
                        return;
                    }
                    if (to.isEmpty() || day.isEmpty()) {
                        throw ProblemException.badRequest(
                                "incomplete", "Pilih langkah dan tanggal.", "Choose the step and the date.");
                    }
                    service.advance(complaint, to.getValue(), day.getValue(), remark.getValue(), reversed.getValue());
                },
                saved,
                history,
                to,
                day,
                reversed,
                remark);
    }

    void open() {
        dialog.open();
    }

    private String words(ComplaintStep step) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(ui.getLocale())
                        .format(step.on())
                + " · " + ui.getTranslation("complaint.state." + step.to()) + " · " + step.remark() + " ("
                + step.by() + ")";
    }
}
