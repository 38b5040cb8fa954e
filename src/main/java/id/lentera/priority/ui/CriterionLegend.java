package id.lentera.priority.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.indicators.FigureFormat;
import id.lentera.priority.Priorities;
import id.lentera.priority.RecipeReport.CriterionReport;

/** Which colour of the contribution bars is which criterion, and how many areas take part. */
class CriterionLegend extends Section {

    CriterionLegend() {
        addClassNames("card", "criterion-legend");
    }

    void show(Priorities result) {
        removeAll();
        add(new Paragraph(getTranslation(
                "priority.reference",
                result.recipe().assessed(),
                result.recipe().total(),
                getTranslation("areas.level." + result.recipe().recipe().level()),
                result.recipe().withinName())));
        UnorderedList list = new UnorderedList();
        for (int c = 0; c < result.recipe().criteria().size(); c++) {
            CriterionReport criterion = result.recipe().criteria().get(c);
            Span color = new Span();
            color.addClassNames("legend-color", "part-" + c % CompositeColumns.COLORS);
            list.add(new ListItem(
                    color,
                    new Span(criterion.indicator().name().in(getLocale()) + " " + criterion.year() + " · "
                            + FigureFormat.number(criterion.weight().movePointRight(2), getLocale()) + "%")));
        }
        add(list);
    }
}
