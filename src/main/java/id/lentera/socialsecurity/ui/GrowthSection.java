package id.lentera.socialsecurity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areaview.FactTable;
import id.lentera.areaview.FactTable.Column;
import id.lentera.areaview.Known;
import id.lentera.areaview.SourceLink;
import id.lentera.socialsecurity.Growth;
import java.util.List;

/** How the number of members moved. It says nothing about how many are covered. */
class GrowthSection extends Section {

    GrowthSection(List<Growth> steps) {
        addClassName("card");
        setVisible(!steps.isEmpty());
        Paragraph what = new Paragraph(getTranslation("jamsostek.growth.what"));
        what.addClassNames("notice", "calm");
        FactTable table = new FactTable(
                getTranslation("jamsostek.growth.title"),
                Column.text(getTranslation("jamsostek.area")),
                Column.text(getTranslation("jamsostek.segment")),
                Column.text(getTranslation("jamsostek.from")),
                Column.text(getTranslation("jamsostek.to")),
                Column.number(getTranslation("jamsostek.change")),
                Column.number(getTranslation("jamsostek.growth")),
                Column.text(getTranslation("jamsostek.source")));
        steps.forEach(step -> add(table, step));
        add(new H2(getTranslation("jamsostek.growth.title")), what, table);
    }

    private void add(FactTable table, Growth step) {
        table.row(
                new Span(step.now().name()),
                new Span(getTranslation("jamsostek.segment." + step.now().segment())),
                new Span(at(step.before().asOf().in(getLocale()), step.before().active())),
                new Span(at(step.now().asOf().in(getLocale()), step.now().active())),
                new Span((step.change() > 0 ? "+" : "") + Known.count(step.change(), getLocale())),
                new Span(sign(step) + Known.percent(step.percent(), getLocale())),
                sources(step));
    }

    /** Of both standings; once where they are from the same one. */
    private Div sources(Growth step) {
        Div cell = new Div(SourceLink.brief(step.before().source(), getLocale()));
        if (!step.now().source().id().equals(step.before().source().id())) {
            cell.add(new Span(", "), SourceLink.brief(step.now().source(), getLocale()));
        }
        return cell;
    }

    private String at(String when, Long number) {
        return when + ": " + Known.count(number, getLocale());
    }

    private static String sign(Growth step) {
        return step.percent() != null && step.percent().signum() > 0 ? "+" : "";
    }
}
