package id.lentera.decisions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.lentera.decisions.Decision;
import id.lentera.decisions.Mark;

/** What a reader must know before anything else. */
class MarkList extends Div {

    MarkList(Decision decision) {
        addClassName("decision-marks");
        if (!decision.intact()) {
            add(mark(getTranslation("decisions.notIntact"), Mark.Weight.STRONG));
        }
        if (decision.run().demo()) {
            add(mark(getTranslation("decisions.demo"), Mark.Weight.STRONG));
        }
        if (decision.state() != Decision.State.IN_FORCE) {
            add(mark(getTranslation("decisions.state." + decision.state() + ".what"), Mark.Weight.STRONG));
        }
        decision.marks().forEach(m -> add(mark(m.text().in(getLocale()), m.weight())));
    }

    private static Paragraph mark(String text, Mark.Weight weight) {
        Paragraph mark = new Paragraph(text);
        mark.addClassNames("card", "decision-mark", "mark-" + weight);
        mark.getElement().setAttribute("role", "status");
        return mark;
    }
}
