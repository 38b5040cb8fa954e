package id.lentera.electricity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.areas.Area;
import id.lentera.electricity.Advice;
import id.lentera.electricity.SupplyEntry;
import id.lentera.electricity.SupplyService;
import id.lentera.platform.ProblemException;
import id.lentera.topics.EntryRemark;
import id.lentera.topics.TopicSave;
import id.lentera.topics.TopicVersion;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The supply of one village at one time: families by what lights them, and PLN's grid. Says below the form why something can't be saved. */
class SupplyDialog extends Dialog {

    private final transient SupplyService service;
    private final transient Area village;
    private final transient @Nullable TopicVersion before;
    private final transient Runnable saved;
    private final TextField asOf = field("asOf");
    private final TextField total = field("total");
    private final TextField pln = field("pln");
    private final TextField nonPln = field("nonPln");
    private final TextField solar = field("solar");
    private final TextField none = field("none");
    private final Select<Advice.Grid> grid = new Select<>();
    private final TextField planYear = field("planYear");
    private final TextField note = field("note");
    private final Checkbox accepted = new Checkbox();
    private final Div problems = new Div();

    SupplyDialog(SupplyService service, Area village, @Nullable TopicVersion before, Runnable saved) {
        this.service = service;
        this.village = village;
        this.before = before;
        this.saved = saved;
        setHeaderTitle(getTranslation(before == null ? "electricity.entry.add" : "electricity.entry.edit") + ": "
                + village.name());
        Paragraph lead = new Paragraph(getTranslation("electricity.entry.lead"));
        lead.addClassName("muted");
        grid.setLabel(getTranslation("electricity.entry.field.grid"));
        grid.setItems(Advice.Grid.values());
        grid.setEmptySelectionAllowed(true);
        grid.setEmptySelectionCaption(getTranslation("electricity.entry.unknown"));
        grid.setItemLabelGenerator(
                value -> getTranslation("electricity.entry." + (value == null ? "unknown" : "grid." + value)));
        accepted.setLabel(getTranslation("electricity.entry.accept"));
        accepted.setVisible(false);
        problems.addClassName("entry-problems");
        problems.getElement().setAttribute("role", "alert");
        if (before != null) {
            fill(before);
        }
        Div form = new Div(asOf, total, pln, nonPln, solar, none, grid, planYear, note);
        form.addClassName("entry-form");
        add(lead, form, problems, accepted);
        Button save = new Button(getTranslation("electricity.entry.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("electricity.entry.cancel"), _ -> close()), save);
    }

    private TextField field(String word) {
        return new TextField(getTranslation("electricity.entry.field." + word));
    }

    private void fill(TopicVersion version) {
        set(asOf, version, "as_of");
        set(total, version, "total");
        set(pln, version, "pln");
        set(nonPln, version, "non_pln");
        set(solar, version, "solar");
        set(none, version, "none");
        set(planYear, version, "plan_year");
        set(note, version, "note_id");
        version.row().find("grid").map(Advice.Grid::valueOf).ifPresent(grid::setValue);
    }

    private static void set(TextField field, TopicVersion version, String column) {
        field.setValue(version.row().find(column).orElse(""));
    }

    private void save() {
        problems.removeAll();
        try {
            TopicSave result = service.save(List.of(entry()), accepted.getValue());
            if (result.batch() != null) {
                close();
                saved.run();
                return;
            }
            result.remarks().forEach(remark -> problems.add(line(remark)));
            accepted.setVisible(result.onlyWarnings());
        } catch (ProblemException e) {
            Span sentence = new Span(e.text().in(getLocale()));
            sentence.addClassName("entry-error");
            problems.add(sentence);
        }
    }

    private Span line(EntryRemark remark) {
        Span line = new Span(remark.remark().text().in(getLocale()));
        line.addClassName("entry-" + remark.remark().severity().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private SupplyEntry entry() {
        Long year = number(planYear);
        return new SupplyEntry(
                before == null ? null : before.record(),
                before == null ? null : before.version(),
                village.code().value(),
                asOf.getValue(),
                number(pln),
                number(nonPln),
                number(solar),
                number(none),
                number(total),
                grid.getValue() == null ? null : grid.getValue().name(),
                year == null ? null : (int) Math.min(year, Integer.MAX_VALUE),
                note.getValue());
    }

    /** Dots and blanks between thousands are let through; anything else is said. */
    private @Nullable Long number(TextField field) {
        String text = field.getValue().replaceAll("[.\\s]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,12}")) {
            return Long.valueOf(text);
        }
        throw ProblemException.badRequest(
                "bad-number",
                "%s: tulis bilangan bulat nol atau lebih; kosongkan bila tidak diketahui.".formatted(field.getLabel()),
                "%s: write a whole number, zero or more; leave it empty if it isn't known."
                        .formatted(field.getLabel()));
    }
}
