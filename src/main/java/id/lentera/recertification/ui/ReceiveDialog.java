package id.lentera.recertification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.lentera.areas.AreaCode;
import id.lentera.platform.ProblemException;
import id.lentera.recertification.Cohort;
import id.lentera.recertification.ComplaintService;
import id.lentera.recertification.ListEntry;
import id.lentera.recertification.RecertificationQueries;
import java.util.List;

/** Takes a complaint in, without anything about the person. */
final class ReceiveDialog {

    private final SaveDialog dialog;

    ReceiveDialog(ComplaintService service, RecertificationQueries recertification, Runnable saved) {
        UI ui = UI.getCurrent();
        Select<Cohort> cohort = new Select<>();
        cohort.setLabel(ui.getTranslation("complaint.area"));
        cohort.setItems(recertification.listCohorts(AreaCode.INDONESIA));
        cohort.setItemLabelGenerator(c -> c.name() + " · " + c.year());
        Select<ListEntry> type = list(
                ui,
                "complaint.type",
                recertification.listTypes().stream().filter(ListEntry::active).toList());
        Select<ListEntry> level = list(ui, "complaint.level", recertification.listLevels());
        DatePicker day = new DatePicker(ui.getTranslation("complaint.received"));
        day.setLocale(ui.getLocale());
        day.setValue(recertification.today());
        TextArea remark = new TextArea(ui.getTranslation("recert.field.remark"));
        remark.setHelperText(ui.getTranslation("recert.field.remark.help"));
        remark.setMaxLength(500);
        dialog = new SaveDialog(
                ui.getTranslation("complaint.receive"),
                () -> {
                    if (cohort.isEmpty() || type.isEmpty() || level.isEmpty() || day.isEmpty()) {
                        throw ProblemException.badRequest(
                                "incomplete",
                                "Pilih wilayah, jenis, tingkat dan tanggal.",
                                "Choose area, type, level and date.");
                    }
                    service.receive(
                            cohort.getValue().id(),
                            type.getValue().code(),
                            level.getValue().code(),
                            day.getValue(),
                            remark.getValue());
                },
                saved,
                cohort,
                type,
                level,
                day,
                remark);
    }

    void open() {
        dialog.open();
    }

    private static Select<ListEntry> list(UI ui, String key, List<ListEntry> entries) {
        Select<ListEntry> field = new Select<>();
        field.setLabel(ui.getTranslation(key));
        field.setItems(entries);
        field.setItemLabelGenerator(entry -> entry.name().in(ui.getLocale()));
        return field;
    }
}
