package id.lentera.electricity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areaview.FactTable;
import id.lentera.areaview.FactTable.Column;
import id.lentera.areaview.Known;
import id.lentera.areaview.SourceLink;
import id.lentera.electricity.DefinitionChanges;
import id.lentera.electricity.PowerRatio;
import id.lentera.electricity.PowerRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Published counts, each with the definition it uses, its computed and its published ratio and how many are left in the dark. */
class CountSection extends Section {

    CountSection(List<PowerRecord> records) {
        addClassName("card");
        add(new H2(getTranslation("electricity.counts.title")));
        Paragraph what = new Paragraph(getTranslation("electricity.counts.what"));
        what.addClassName("muted");
        add(what);
        if (records.isEmpty()) {
            add(new Paragraph(getTranslation("electricity.counts.none")));
            return;
        }
        FactTable table = new FactTable(
                getTranslation("electricity.counts.title"),
                Column.text(getTranslation("electricity.area")),
                Column.text(getTranslation("electricity.when")),
                Column.text(getTranslation("electricity.definition")),
                Column.number(getTranslation("electricity.lit")),
                Column.number(getTranslation("electricity.all")),
                Column.number(getTranslation("electricity.computed")),
                Column.number(getTranslation("electricity.published")),
                Column.number(getTranslation("electricity.gap")),
                Column.text(getTranslation("electricity.source")));
        records.forEach(record -> add(table, record));
        add(warnings(records), table);
    }

    private Div warnings(List<PowerRecord> records) {
        Map<String, List<PowerRecord>> series = records.stream()
                .collect(Collectors.groupingBy(r -> r.code() + r.unit(), LinkedHashMap::new, Collectors.toList()));
        List<String> names = series.values().stream()
                .filter(list -> !DefinitionChanges.of(list).isEmpty())
                .map(list -> list.getFirst().name())
                .distinct()
                .toList();
        Div notice = new Div();
        if (!names.isEmpty()) {
            notice.addClassName("notice");
            notice.add(new Paragraph(getTranslation("electricity.counts.differ", String.join(", ", names))));
        }
        return notice;
    }

    private void add(FactTable table, PowerRecord record) {
        PowerRatio ratio = record.computed();
        Div definition = new Div(new Span(getTranslation("electricity.definition." + record.definition())));
        Span unit = new Span(getTranslation("electricity.unit." + record.unit()));
        unit.addClassName("cell-note");
        definition.add(unit);
        Div source = new Div(SourceLink.brief(record.source(), getLocale()));
        note(record, source);
        table.row(
                new Span(record.name()),
                new Span(record.asOf().in(getLocale())),
                definition,
                Known.span(
                        ratio == null ? record.count().lit(record.definition()) : Long.valueOf(ratio.numerator()),
                        getLocale()),
                Known.span(
                        ratio == null ? record.count().denominator() : Long.valueOf(ratio.denominator()), getLocale()),
                Known.span(ratio == null ? null : ratio.percent(), getLocale()),
                Known.span(record.percent(), getLocale()),
                Known.span(ratio == null ? null : Long.valueOf(ratio.gap()), getLocale()),
                source);
    }

    private void note(PowerRecord record, Div cell) {
        if (record.note() != null) {
            Span note = new Span(record.note().in(getLocale()));
            note.addClassName("cell-note");
            cell.add(note);
        }
        PowerRatio ratio = record.computed();
        if (ratio != null && ratio.exceedsDenominator()) {
            Span above = new Span(getTranslation("electricity.above"));
            above.addClassNames("badge", "warning");
            cell.add(above);
        }
    }
}
