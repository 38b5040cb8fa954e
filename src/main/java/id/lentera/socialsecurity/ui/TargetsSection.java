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
import id.lentera.socialsecurity.CoverageTarget;
import java.util.List;

/** Targets with who set them and what they are a share of. */
class TargetsSection extends Section {

    TargetsSection(List<CoverageTarget> targets) {
        addClassName("card");
        setVisible(!targets.isEmpty());
        Paragraph what = new Paragraph(getTranslation("jamsostek.targets.what"));
        what.addClassName("muted");
        FactTable table = new FactTable(
                getTranslation("jamsostek.targets.title"),
                Column.text(getTranslation("jamsostek.area")),
                Column.text(getTranslation("jamsostek.when")),
                Column.text(getTranslation("jamsostek.segment")),
                Column.number(getTranslation("jamsostek.target")),
                Column.text(getTranslation("jamsostek.of")),
                Column.text(getTranslation("jamsostek.setBy")),
                Column.text(getTranslation("jamsostek.source")));
        targets.forEach(target -> add(table, target));
        add(new H2(getTranslation("jamsostek.targets.title")), what, table);
    }

    private void add(FactTable table, CoverageTarget target) {
        String number = target.percent() == null
                ? Known.count(target.persons(), getLocale())
                : Known.percent(target.percent(), getLocale());
        Div source = new Div(SourceLink.brief(target.source(), getLocale()));
        if (target.note() != null) {
            Span note = new Span(target.note().in(getLocale()));
            note.addClassName("cell-note");
            source.add(note);
        }
        table.row(
                new Span(target.name()),
                new Span(target.year().in(getLocale())),
                new Span(getTranslation("jamsostek.segment." + target.segment())),
                new Span(number),
                new Span(getTranslation("jamsostek.denominator." + target.denominator())),
                new Span(target.setBy().in(getLocale())),
                source);
    }
}
