package id.lentera.electricity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLinks;
import id.lentera.areaview.FactTable;
import id.lentera.areaview.FactTable.Column;
import id.lentera.areaview.Known;
import id.lentera.areaview.SourceLink;
import id.lentera.electricity.KitAge;
import id.lentera.electricity.SolarKits;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Solar lamp kits by village: installed, past their life, connected meanwhile. */
class KitSection extends Section {

    KitSection(List<SolarKits> kits, LocalDate today) {
        addClassName("card");
        add(new H2(getTranslation("electricity.kits.title")));
        long dark = kits.stream()
                .filter(k -> k.on(today) == KitAge.State.WORN_OUT)
                .map(SolarKits::code)
                .distinct()
                .count();
        if (kits.isEmpty()) {
            add(new Paragraph(getTranslation("electricity.kits.none")));
            return;
        }
        Div notice = new Div(new Paragraph(getTranslation("electricity.kits.dark", dark, KitAge.LIFE_MONTHS)));
        notice.addClassNames("notice", dark > 0 ? "warn" : "calm");
        FactTable table = new FactTable(
                getTranslation("electricity.kits.title"),
                Column.text(getTranslation("electricity.village")),
                Column.text(getTranslation("electricity.programme")),
                Column.number(getTranslation("electricity.units")),
                Column.text(getTranslation("electricity.installed")),
                Column.text(getTranslation("electricity.end")),
                Column.text(getTranslation("electricity.state")),
                Column.text(getTranslation("electricity.source")));
        kits.forEach(kit -> add(table, kit, today));
        add(notice, table);
    }

    private void add(FactTable table, SolarKits kit, LocalDate today) {
        KitAge.State state = kit.on(today);
        Span badge = new Span(getTranslation("electricity.kit." + state));
        badge.addClassNames("badge", "state-" + state);
        table.row(
                new Anchor(AreaLinks.villageCard(new AreaCode(kit.code())), kit.name()),
                new Span(kit.programmeName().in(getLocale())),
                Known.span(kit.units(), getLocale()),
                new Span(
                        kit.installed().exact()
                                ? kit.installed().in(getLocale())
                                : getTranslation(
                                        "electricity.installed.latest",
                                        kit.installed().in(getLocale()))),
                new Span(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(kit.end())),
                badge,
                SourceLink.brief(kit.source(), getLocale()));
    }
}
