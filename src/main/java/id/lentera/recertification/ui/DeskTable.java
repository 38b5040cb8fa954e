package id.lentera.recertification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lentera.areaview.FactTable;
import id.lentera.areaview.FactTable.Column;
import id.lentera.recertification.Complaint;
import id.lentera.recertification.ComplaintService;
import id.lentera.recertification.ListEntry;
import id.lentera.recertification.RecertificationQueries;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Complaints of the desk, each with where it stands, until when, and the way to its history. */
class DeskTable extends Div {

    private final transient ComplaintService service;
    private final transient RecertificationQueries recertification;
    private final transient Runnable changed;

    DeskTable(
            ComplaintService service,
            RecertificationQueries recertification,
            List<Complaint> complaints,
            Runnable changed) {
        this.service = service;
        this.recertification = recertification;
        this.changed = changed;
        List<ListEntry> types = recertification.listTypes();
        List<ListEntry> levels = recertification.listLevels();
        FactTable table = new FactTable(
                getTranslation("complaint.desk"),
                Column.text(getTranslation("complaint.no")),
                Column.text(getTranslation("complaint.area")),
                Column.text(getTranslation("complaint.type")),
                Column.text(getTranslation("complaint.level")),
                Column.text(getTranslation("complaint.state")),
                Column.text(getTranslation("complaint.received")),
                Column.text(getTranslation("complaint.due")),
                Column.text(getTranslation("complaint.work")));
        complaints.forEach(c -> table.row(
                new Span(String.valueOf(c.id())),
                new Span(c.name() + " · " + c.cohort()),
                new Span(name(types, c.type())),
                new Span(name(levels, c.level())),
                state(c),
                new Span(day(c.received())),
                new Span(day(c.due())),
                work(c)));
        add(table);
    }

    private Component state(Complaint complaint) {
        Span badge = new Span(getTranslation("complaint.state." + complaint.state()));
        badge.addClassName("badge");
        Div cell = new Div(badge);
        if (complaint.overdue(recertification.today())) {
            Span late = new Span(getTranslation("complaint.late"));
            late.addClassNames("badge", "warning");
            cell.add(new Span(" "), late);
        }
        return cell;
    }

    private Component work(Complaint complaint) {
        Button open = new Button(
                getTranslation("complaint.open.one"), _ -> new AdvanceDialog(service, complaint, changed).open());
        open.setAriaLabel(getTranslation("complaint.open.number", String.valueOf(complaint.id())));
        return open;
    }

    private String name(List<ListEntry> list, String code) {
        return list.stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> entry.name().in(getLocale()))
                .findFirst()
                .orElse(code);
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? "–"
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(day);
    }
}
