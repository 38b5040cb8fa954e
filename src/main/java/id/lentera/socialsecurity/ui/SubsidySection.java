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
import id.lentera.indicators.FigureFormat;
import id.lentera.socialsecurity.Subsidy;
import id.lentera.socialsecurity.Tariff;
import java.math.BigDecimal;
import java.util.List;

/** Contributions paid from public money, by source of the money; the cost is computed from persons, months and tariff. */
class SubsidySection extends Section {

    SubsidySection(List<Subsidy> subsidies, List<Tariff> tariffs) {
        addClassName("card");
        add(new H2(getTranslation("jamsostek.subsidies.title")));
        if (subsidies.isEmpty()) {
            add(new Paragraph(getTranslation("jamsostek.subsidies.none")));
        } else {
            FactTable table = new FactTable(
                    getTranslation("jamsostek.subsidies.title"),
                    Column.text(getTranslation("jamsostek.area")),
                    Column.text(getTranslation("jamsostek.when")),
                    Column.text(getTranslation("jamsostek.segment")),
                    Column.text(getTranslation("jamsostek.funding")),
                    Column.number(getTranslation("jamsostek.persons")),
                    Column.number(getTranslation("jamsostek.months")),
                    Column.number(getTranslation("jamsostek.monthly")),
                    Column.number(getTranslation("jamsostek.cost")),
                    Column.text(getTranslation("jamsostek.source")));
            subsidies.forEach(subsidy -> add(table, subsidy));
            add(table);
        }
        tariffs.forEach(this::tariff);
    }

    private void add(FactTable table, Subsidy subsidy) {
        Div source = new Div(SourceLink.brief(subsidy.source(), getLocale()));
        if (subsidy.note() != null) {
            Span note = new Span(subsidy.note().in(getLocale()));
            note.addClassName("cell-note");
            source.add(note);
        }
        table.row(
                new Span(subsidy.name()),
                new Span(subsidy.year().in(getLocale())),
                new Span(getTranslation("jamsostek.segment." + subsidy.segment())),
                new Span(getTranslation("jamsostek.funding." + subsidy.funding())),
                Known.span(subsidy.persons(), getLocale()),
                Known.span(subsidy.months(), getLocale()),
                new Span(rupiah(subsidy.monthly())),
                new Span(rupiah(subsidy.cost())),
                source);
    }

    private void tariff(Tariff tariff) {
        Paragraph line = new Paragraph(new Span(getTranslation(
                "jamsostek.tariff",
                getTranslation("jamsostek.segment." + tariff.segment()),
                rupiah(tariff.monthly()),
                tariff.asOf().in(getLocale()))));
        line.addClassName("muted");
        if (tariff.note() != null) {
            line.add(new Span(" " + tariff.note().in(getLocale()) + " "));
        }
        line.add(SourceLink.brief(tariff.source(), getLocale()));
        add(line);
    }

    /** To the rupiah, so that it can be compared with a ledger. */
    private String rupiah(BigDecimal amount) {
        return "Rp" + FigureFormat.number(amount, getLocale());
    }
}
