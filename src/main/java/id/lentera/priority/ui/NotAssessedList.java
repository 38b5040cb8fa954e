package id.lentera.priority.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.NotAssessed;
import id.lentera.priority.Priorities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The areas without a rank, grouped by the reason: a missing figure never makes an area look good. */
class NotAssessedList extends Section {

    NotAssessedList() {
        addClassNames("card", "not-assessed");
    }

    void show(Priorities result) {
        removeAll();
        setVisible(!result.notAssessed().isEmpty());
        add(new H2(getTranslation("priority.notAssessed", result.notAssessed().size())));
        add(new Paragraph(getTranslation("priority.notAssessed.why")));
        Map<LocalizedText, List<NotAssessed>> byReason = result.notAssessed().stream()
                .collect(Collectors.groupingBy(NotAssessed::reason, LinkedHashMap::new, Collectors.toList()));
        UnorderedList list = new UnorderedList();
        byReason.forEach((reason, areas) -> {
            Span words = new Span(reason.in(getLocale()) + " ");
            words.addClassName("muted");
            list.add(new ListItem(
                    new Span(areas.stream().map(NotAssessed::name).collect(Collectors.joining(", ")) + ". "), words));
        });
        add(list);
    }
}
