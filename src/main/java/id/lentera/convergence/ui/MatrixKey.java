package id.lentera.convergence.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.convergence.Column;
import id.lentera.indicators.FigureFormat;
import id.lentera.programs.Programme;
import java.util.List;

/** What the cells of the matrix mean, and what the short names of its columns stand for. */
class MatrixKey extends Div {

    /** State and what a cell of it shows. */
    private static final List<String[]> STATES = List.of(
            new String[] {"below", "45"},
            new String[] {"met", "80"},
            new String[] {"above", "108"},
            new String[] {"planned", "○"},
            new String[] {"present", "●"},
            new String[] {"out", "60"},
            new String[] {"absent", ""});

    private final DescriptionList names = new DescriptionList();
    private final NativeDetails details = new NativeDetails();

    MatrixKey() {
        addClassName("matrix-key");
        UnorderedList states = new UnorderedList();
        states.getElement().setAttribute("aria-label", getTranslation("convergence.key"));
        for (String[] state : STATES) {
            Span cell = new Span(state[1]);
            cell.addClassNames("key-cell", state[0]);
            cell.getElement().setAttribute("aria-hidden", "true");
            states.add(new ListItem(cell, new Span(getTranslation("convergence.state." + state[0]))));
        }
        details.setSummaryText(getTranslation("convergence.key.names"));
        details.setContent(names);
        add(states, details);
    }

    void show(List<Column> columns) {
        names.removeAll();
        for (Column column : columns) {
            Programme programme = column.programme();
            String brief = LenteraMatrix.shortName(programme, getLocale());
            String name = programme.name().in(getLocale());
            String unit = FigureFormat.unit(programme.unit(), getLocale());
            names.add(
                    new DescriptionList.Term(brief),
                    new DescriptionList.Description(getTranslation(
                            "convergence.key.programme",
                            name,
                            unit,
                            programme.description().in(getLocale()))));
        }
    }
}
