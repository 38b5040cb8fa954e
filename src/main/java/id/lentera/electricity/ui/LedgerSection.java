package id.lentera.electricity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areaview.FigureLine;
import id.lentera.areaview.Known;
import id.lentera.areaview.SourceLink;
import id.lentera.electricity.PowerRecord;
import id.lentera.electricity.SupplyCount;
import id.lentera.electricity.VillageCard;
import id.lentera.electricity.VillageIndex;
import id.lentera.indicators.AreaFigure;
import org.jspecify.annotations.Nullable;

/** The ledger: PLN, other supply, solar lamps, none; then what is known about light, poverty and the village's index. */
class LedgerSection extends Section {

    LedgerSection(VillageCard card) {
        addClassName("card");
        add(new H2(getTranslation("electricity.ledger.title")));
        PowerRecord newest = card.records().isEmpty() ? null : card.records().getLast();
        add(boxes(newest == null ? new SupplyCount(null, null, null, null, null) : newest.count()));
        if (newest == null) {
            Paragraph none = new Paragraph(getTranslation("electricity.ledger.none"));
            none.addClassName("muted");
            add(none);
        } else {
            Paragraph source = new Paragraph(new Span(newest.asOf().in(getLocale()) + " · "));
            source.add(SourceLink.brief(newest.source(), getLocale()));
            add(source);
        }
        figure(card.light());
        figure(card.poverty());
        card.index().forEach(this::index);
    }

    private Div boxes(SupplyCount count) {
        Div boxes = new Div(
                box("electricity.supply.pln", count.pln()),
                box("electricity.supply.nonPln", count.nonPln()),
                box("electricity.supply.solar", count.solar()),
                box("electricity.supply.none", count.none()),
                box("electricity.supply.total", count.denominator()));
        boxes.addClassName("ledger");
        return boxes;
    }

    private Div box(String key, @Nullable Long number) {
        Span label = new Span(getTranslation(key));
        label.addClassName("tile-label");
        Span value = new Span(
                number == null ? getTranslation("electricity.ledger.unknown") : Known.count(number, getLocale()));
        value.addClassName(number == null ? "muted" : "tile-value");
        return new Div(new Div(label), new Div(value));
    }

    private void figure(@Nullable AreaFigure figure) {
        if (figure != null) {
            add(new FigureLine(figure, new Span(figure.indicator().name().in(getLocale()))));
        }
    }

    private void index(VillageIndex index) {
        Paragraph line = new Paragraph(new Span(getTranslation(
                "electricity.index",
                String.valueOf(index.year()),
                index.value().toPlainString(),
                getTranslation("electricity.index." + index.status()))));
        line.add(new Span(" "), SourceLink.brief(index.source(), getLocale()));
        add(line);
    }
}
