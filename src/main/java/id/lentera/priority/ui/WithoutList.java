package id.lentera.priority.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.priority.Priorities;
import id.lentera.priority.WithoutCriterion;
import java.util.List;
import java.util.stream.Collectors;

/** What leaving out each criterion changes among the areas to be chosen, one sentence each. */
class WithoutList extends Section {

    WithoutList() {
        addClassNames("card", "without-list");
    }

    void show(Priorities result) {
        removeAll();
        setVisible(!result.without().isEmpty());
        UnorderedList list = new UnorderedList();
        for (int c = 0; c < result.without().size(); c++) {
            WithoutCriterion without = result.without().get(c);
            String name = result.recipe().criteria().get(c).indicator().name().in(getLocale());
            list.add(new ListItem(
                    without.entered().isEmpty()
                            ? getTranslation("priority.without.same", name)
                            : getTranslation(
                                    "priority.without.change", name, names(without.entered()), names(without.left()))));
        }
        add(new H2(getTranslation("priority.without")), new Paragraph(getTranslation("priority.without.what")), list);
    }

    private static String names(List<WithoutCriterion.Place> places) {
        return places.stream().map(WithoutCriterion.Place::name).collect(Collectors.joining(", "));
    }
}
