package id.lentera.decisions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.decisions.Adoption;
import id.lentera.decisions.Adoption.Participant;
import id.lentera.decisions.Decision;
import id.lentera.decisions.DecisionQueries;
import id.lentera.decisions.DecisionService;
import id.lentera.decisions.DecisionSummary;
import id.lentera.decisions.FrozenRun;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Run;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for everything that an adoption needs, and keeps what was typed when something is missing. */
class AdoptDialog extends Dialog {

    private static final int DECISIONS = 200;

    private final transient DecisionService service;
    private final transient Run run;
    private final transient FrozenRun seen;
    // One key for this form: a second click finds the first one's decision.
    private final UUID request = UUID.randomUUID();
    private final TextField title = new TextField();
    private final DatePicker date = new DatePicker();
    private final TextArea reason = new TextArea();
    private final TextArea participants = new TextArea();
    private final TextField basis = new TextField();
    private final Select<DecisionSummary> replaces = new Select<>();
    private final PickFields picks;
    private final Paragraph problem = new Paragraph();

    AdoptDialog(DecisionService service, DecisionQueries decisions, Run run, FrozenRun seen, LocalDate today) {
        this.service = service;
        this.run = run;
        this.seen = seen;
        picks = new PickFields(seen);
        setHeaderTitle(getTranslation("decisions.adopt"));
        label(decisions, today);
        problem.addClassName("decision-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(title, date, reason, participants, basis, replaces, picks, problem);
        form.addClassName("adopt-form");
        add(form);
        Button adopt = new Button(getTranslation("decisions.adopt.do"), _ -> adopt());
        adopt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        adopt.setDisableOnClick(true);
        adopt.addClickListener(_ -> adopt.setEnabled(true));
        getFooter().add(new Button(getTranslation("decisions.cancel"), _ -> close()), adopt);
    }

    private void label(DecisionQueries decisions, LocalDate today) {
        title.setLabel(getTranslation("decisions.field.title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(160);
        date.setLabel(getTranslation("decisions.field.date"));
        date.setLocale(getLocale());
        date.setValue(today);
        date.setMax(today);
        reason.setLabel(getTranslation("decisions.field.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        participants.setLabel(getTranslation("decisions.field.participants"));
        participants.setHelperText(getTranslation("decisions.field.participants.help"));
        participants.setRequiredIndicatorVisible(true);
        basis.setLabel(getTranslation("decisions.field.basis"));
        basis.setMaxLength(160);
        replaces.setLabel(getTranslation("decisions.field.replaces"));
        replaces.setEmptySelectionAllowed(true);
        replaces.setItems(decisions.list(new Paging(DECISIONS, 0)).items().stream()
                .filter(d -> d.state() == Decision.State.IN_FORCE)
                .toList());
        replaces.setItemLabelGenerator(d -> d == null ? "" : d.title());
    }

    private void adopt() {
        problem.setVisible(false);
        try {
            long id = service.adopt(run, adoption(), seen.sha256(), request);
            close();
            UI.getCurrent().navigate(DecisionView.class, id);
        } catch (ProblemException e) {
            problem.setText(e.text().in(getLocale()));
            problem.setVisible(true);
        }
    }

    private Adoption adoption() {
        DecisionSummary old = replaces.getValue();
        return new Adoption(
                title.getValue(),
                reason.getValue(),
                Objects.requireNonNullElse(date.getValue(), LocalDate.MIN),
                participants(participants.getValue()),
                text(basis.getValue()),
                picks.picks(),
                picks.passedOver(),
                old == null ? null : old.id());
    }

    /** One line each: institution; role. */
    private static List<Participant> participants(String lines) {
        return Arrays.stream(lines.split("\\R"))
                .filter(line -> !line.isBlank())
                .map(line -> {
                    int mark = line.indexOf(';');
                    return mark < 0
                            ? new Participant(line.strip(), "")
                            : new Participant(
                                    line.substring(0, mark).strip(),
                                    line.substring(mark + 1).strip());
                })
                .toList();
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed;
    }
}
