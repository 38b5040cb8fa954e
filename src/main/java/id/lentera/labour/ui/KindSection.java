package id.lentera.labour.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areaview.FactTable;
import id.lentera.areaview.FactTable.Column;
import id.lentera.areaview.Known;
import id.lentera.areaview.SourceLink;
import id.lentera.labour.LabourAction;
import id.lentera.labour.LabourAction.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The programmes of one kind, and what is known of the people after 3, 6 and 12 months. */
class KindSection extends Section {

    KindSection(LabourAction.Kind kind, List<LabourAction> actions) {
        addClassName("card");
        FactTable table = new FactTable(
                getTranslation("labour.kind." + kind),
                Column.text(getTranslation("labour.locus")),
                Column.text(getTranslation("labour.when")),
                Column.number(getTranslation("labour.packages")),
                Column.number(getTranslation("labour.seats")),
                Column.number(getTranslation("labour.realised")),
                Column.number(getTranslation("labour.realisation")),
                Column.number(getTranslation("labour.passed")),
                Column.number(getTranslation("labour.passRate")),
                Column.text(getTranslation("labour.source")));
        actions.forEach(action -> add(table, action));
        add(new H2(getTranslation("labour.kind." + kind)), table, outcomes(actions));
    }

    private void add(FactTable table, LabourAction action) {
        Span area = new Span(action.name());
        area.addClassName("cell-note");
        table.row(
                new Div(new Span(action.locus().in(getLocale())), area),
                new Span(action.period().in(getLocale())),
                Known.span(action.packages(), getLocale()),
                Known.span(action.seats(), getLocale()),
                Known.span(action.realised(), getLocale()),
                Known.span(action.realisation(), getLocale()),
                Known.span(action.passed(), getLocale()),
                Known.span(action.passRate(), getLocale()),
                source(action));
    }

    private Div source(LabourAction action) {
        Div cell = new Div(SourceLink.brief(action.source(), getLocale()));
        if (action.funding() != null) {
            String funding = Arrays.stream(action.funding().split("\\|"))
                    .map(word -> getTranslation("labour.funding." + word))
                    .collect(Collectors.joining(", "));
            cell.add(note(getTranslation("labour.funding", funding)));
        }
        if (action.note() != null) {
            cell.add(note(action.note().in(getLocale())));
        }
        return cell;
    }

    private Paragraph outcomes(List<LabourAction> actions) {
        String known = actions.stream()
                .filter(action -> action.outcome().known())
                .map(action -> outcome(action, action.outcome()))
                .collect(Collectors.joining(" "));
        Paragraph words = new Paragraph(known.isEmpty() ? getTranslation("labour.outcome.none") : known);
        words.addClassName("muted");
        return words;
    }

    private String outcome(LabourAction action, Outcome outcome) {
        return getTranslation(
                "labour.outcome",
                action.locus().in(getLocale()) + " " + action.period().in(getLocale()),
                Known.count(outcome.after3(), getLocale()),
                Known.count(outcome.after6(), getLocale()),
                Known.count(outcome.after12(), getLocale()));
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("cell-note");
        return note;
    }
}
