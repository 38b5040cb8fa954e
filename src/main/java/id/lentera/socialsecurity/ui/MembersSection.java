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
import id.lentera.socialsecurity.Membership;
import id.lentera.socialsecurity.SocialSecurityRules;
import java.util.List;

/** Members against what they are a share of; a share that is printed stands beside the computed one. */
class MembersSection extends Section {

    MembersSection(List<Membership> members) {
        addClassName("card");
        add(new H2(getTranslation("jamsostek.members.title")));
        if (members.isEmpty()) {
            add(new Paragraph(getTranslation("jamsostek.members.none")));
            return;
        }
        Paragraph what = new Paragraph(getTranslation("jamsostek.members.what"));
        what.addClassName("muted");
        FactTable table = new FactTable(
                getTranslation("jamsostek.members.title"),
                Column.text(getTranslation("jamsostek.area")),
                Column.text(getTranslation("jamsostek.segment")),
                Column.text(getTranslation("jamsostek.when")),
                Column.number(getTranslation("jamsostek.active")),
                Column.number(getTranslation("jamsostek.potential")),
                Column.number(getTranslation("jamsostek.coverage")),
                Column.number(getTranslation("jamsostek.stated")),
                Column.text(getTranslation("jamsostek.source")));
        members.forEach(member -> add(table, member));
        add(what, table);
    }

    private void add(FactTable table, Membership member) {
        Div potential = new Div(Known.span(member.potential(), getLocale()));
        Span unit = new Span(getTranslation("jamsostek.denominator." + member.denominator()));
        unit.addClassName("cell-note");
        potential.add(unit);
        table.row(
                new Span(member.name()),
                new Span(getTranslation("jamsostek.segment." + member.segment())),
                new Span(member.asOf().in(getLocale())),
                Known.span(member.active(), getLocale()),
                potential,
                Known.span(member.coverage(), getLocale()),
                stated(member),
                source(member));
    }

    private Div stated(Membership member) {
        Div cell = new Div(Known.span(member.stated(), getLocale()));
        if (member.contradictsItself()) {
            Span mark = new Span(getTranslation("jamsostek.differs"));
            mark.addClassNames("badge", "warning");
            cell.add(mark);
        }
        if (member.stated() != null && member.active() != null && member.potential() == null) {
            Long implied = SocialSecurityRules.impliedDenominator(member.active(), member.stated());
            Span note = new Span(getTranslation("jamsostek.implied", Known.count(implied, getLocale())));
            note.addClassName("cell-note");
            cell.add(note);
        }
        return cell;
    }

    private Div source(Membership member) {
        Div cell = new Div(SourceLink.brief(member.source(), getLocale()));
        if (member.note() != null) {
            Span note = new Span(member.note().in(getLocale()));
            note.addClassName("cell-note");
            cell.add(note);
        }
        return cell;
    }
}
