package id.lentera.decisions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.decisions.DecisionDiff;
import id.lentera.decisions.RunAnswer;
import java.util.List;

/** A difference in words with the names. */
class DiffCard extends Section {

    DiffCard(String title, DecisionDiff diff) {
        addClassNames("card", "diff-card");
        Paragraph summary = new Paragraph(diff.summary().in(getLocale()));
        summary.addClassName("diff-summary");
        add(new H2(title), summary);
        UnorderedList details = new UnorderedList();
        diff.details().forEach(detail -> details.add(new ListItem(detail.in(getLocale()))));
        add(details);
        names("decisions.diff.entered", diff.entered());
        names("decisions.diff.left", diff.left());
        names("decisions.diff.stayed", diff.stayed());
    }

    private void names(String key, List<RunAnswer.Place> places) {
        if (!places.isEmpty()) {
            add(new H3(getTranslation(key)));
            add(new Paragraph(
                    String.join(", ", places.stream().map(RunAnswer.Place::name).toList())));
        }
    }
}
