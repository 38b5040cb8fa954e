package id.lentera.programs.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.platform.ProblemException;
import id.lentera.programs.DeliveryDetail;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.DeliveryEntryService;
import id.lentera.programs.DeliveryStage;
import id.lentera.programs.EntryFinding;
import id.lentera.programs.EntryResult;
import id.lentera.programs.Partner;
import id.lentera.programs.Programme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One delivery to enter or change. What is wrong stands below the fields, each with what to do; warnings may be accepted. */
class EntryDialog extends Dialog {

    private static final List<String> FUNDING =
            List.of("APBN", "APBD provinsi", "APBD kabupaten", "ADD", "DD", "DBHCHT", "CSR", "zakat", "mandiri");

    private final transient DeliveryEntryService service;
    private final transient Programme programme;
    private final transient @Nullable DeliveryDetail before;
    private final Runnable saved;
    private final AreaPicker area;
    private final IntegerField year = new IntegerField();
    private final DatePicker date = new DatePicker();
    private final Select<DeliveryStage> stage = new Select<>();
    private final TextField target = new TextField();
    private final TextField reached = new TextField();
    private final TextField units = new TextField();
    private final TextField planned = new TextField();
    private final TextField spent = new TextField();
    private final ComboBox<String> funding = new ComboBox<>();
    private final ComboBox<String> partner = new ComboBox<>();
    private final TextField evidence = new TextField();
    private final TextArea note = new TextArea();
    private final Checkbox accepted = new Checkbox();
    private final Div problems = new Div();

    EntryDialog(
            DeliveryEntryService service,
            AreaPicker area,
            Programme programme,
            @Nullable DeliveryDetail before,
            LocalDate today,
            Runnable saved) {
        this.service = service;
        this.area = area;
        this.programme = programme;
        this.before = before;
        this.saved = saved;
        setHeaderTitle(getTranslation(before == null ? "programs.entry.add" : "programs.entry.edit") + ": "
                + programme.name().in(getLocale()));
        labels(today);
        if (before != null) {
            fill(before);
        }
        Div form = new Div(
                area, year, date, stage, target, reached, units, planned, spent, funding, partner, evidence, note);
        form.addClassName("entry-form");
        problems.addClassName("entry-problems");
        problems.getElement().setAttribute("role", "alert");
        accepted.setVisible(false);
        Paragraph counts = new Paragraph(getTranslation("programs.entry.counts"));
        counts.addClassName("muted");
        add(counts, form, problems, accepted);
        Button save = new Button(getTranslation("programs.entry.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("programs.entry.cancel"), _ -> close()), save);
    }

    private void labels(LocalDate today) {
        name(area, "area");
        name(year, "year");
        name(date, "date");
        name(stage, "stage");
        name(target, "target");
        name(reached, "reached");
        name(units, "units");
        name(planned, "planned");
        name(spent, "spent");
        name(funding, "funding");
        name(partner, "partner");
        name(evidence, "evidence");
        name(note, "note");
        accepted.setLabel(getTranslation("programs.entry.accept"));
        year.setValue(today.getYear());
        date.setLocale(getLocale());
        stage.setItems(DeliveryStage.values());
        stage.setItemLabelGenerator(s -> getTranslation("programs.stage." + s));
        stage.setValue(DeliveryStage.CANDIDATE);
        // Words of the reader's own are let through: what is ambiguous is asked about, not guessed.
        funding.setItems(FUNDING);
        funding.setAllowCustomValue(true);
        funding.addCustomValueSetListener(e -> funding.setValue(e.getDetail()));
        partner.setItems(
                programme.partners().stream().map(Partner::name).distinct().toList());
        partner.setAllowCustomValue(true);
        partner.addCustomValueSetListener(e -> partner.setValue(e.getDetail()));
        evidence.setMaxLength(500);
        note.setMaxLength(500);
    }

    private <C extends AbstractField<C, V>, V> void name(AbstractField<C, V> field, String word) {
        field.getElement().setProperty("label", getTranslation("programs.entry.field." + word));
    }

    private void fill(DeliveryDetail delivery) {
        area.choose(delivery.areas().getFirst().code());
        area.setReadOnly(true);
        year.setValue(delivery.year());
        date.setValue(delivery.happenedOn());
        stage.setValue(delivery.stage());
        target.setValue(text(delivery.target()));
        reached.setValue(text(delivery.reached()));
        units.setValue(text(delivery.units()));
        planned.setValue(text(delivery.planned()));
        spent.setValue(text(delivery.spent()));
        funding.setValue(
                delivery.funding() == null ? null : delivery.funding().name().replace('_', ' '));
        partner.setValue(delivery.partner());
        evidence.setValue(delivery.evidence() == null ? "" : delivery.evidence());
        note.setValue(delivery.note() == null ? "" : delivery.note().in(getLocale()));
    }

    private void save() {
        problems.removeAll();
        try {
            EntryResult result = service.save(List.of(entry()), accepted.getValue());
            if (result.batch() != null) {
                close();
                saved.run();
                return;
            }
            result.findings().forEach(finding -> problems.add(line(finding)));
            accepted.setVisible(result.onlyWarnings());
        } catch (ProblemException e) {
            Span sentence = new Span(e.text().in(getLocale()));
            sentence.addClassName("entry-error");
            problems.add(sentence);
        }
    }

    private Div line(EntryFinding finding) {
        Span message = new Span(finding.message().in(getLocale()));
        message.addClassName("entry-" + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
        Span help = new Span(" " + finding.suggestion().in(getLocale()));
        return new Div(message, help);
    }

    private DeliveryEntry entry() {
        return new DeliveryEntry(
                before == null ? null : before.record(),
                before == null ? null : before.version(),
                programme.id(),
                area.getValue() == null ? "" : area.getValue().area().code().value(),
                year.getValue() == null ? 0 : year.getValue(),
                date.getValue(),
                stage.getValue(),
                number(target),
                number(reached),
                number(units),
                number(planned),
                number(spent),
                funding.getValue(),
                partner.getValue(),
                evidence.getValue(),
                note.getValue());
    }

    /** Dots and blanks between thousands are let through; anything else is said. */
    private @Nullable Long number(TextField field) {
        String text = field.getValue().replaceAll("[.\\s]|Rp", "");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("-?\\d{1,15}")) {
            return Long.valueOf(text);
        }
        throw ProblemException.badRequest(
                "bad-number",
                "%s: tulis bilangan bulat, misalnya 12.500; kosongkan bila tidak diketahui."
                        .formatted(field.getLabel()),
                "%s: write a whole number such as 12500; leave it empty if it isn't known."
                        .formatted(field.getLabel()));
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : String.valueOf(number);
    }
}
