package id.lentera.electricity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.areaview.Known;
import id.lentera.areaview.SourceLink;
import id.lentera.electricity.PowerShares;
import java.math.BigDecimal;
import java.util.List;

/** What a published ratio is made of: PLN, other grids, solar kits, and the rest without electricity. */
class ShareSection extends Section {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ShareSection(List<PowerShares> shares) {
        addClassName("card");
        setVisible(!shares.isEmpty());
        add(new H2(getTranslation("electricity.shares.title")));
        shares.forEach(this::show);
    }

    private void show(PowerShares share) {
        List<BigDecimal> parts = List.of(share.pln(), share.nonPln(), share.solar());
        BigDecimal rest = HUNDRED.subtract(share.sum());
        add(new Paragraph(getTranslation(
                "electricity.shares.sentence",
                share.name(),
                share.asOf().in(getLocale()),
                Known.percent(share.sum(), getLocale()),
                Known.percent(share.total(), getLocale()))));
        Div bar = new Div();
        bar.addClassName("split-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        UnorderedList key = new UnorderedList();
        key.addClassName("split-key");
        for (int i = 0; i < parts.size(); i++) {
            bar.add(part("part-" + i, parts.get(i)));
            key.add(entry("part-" + i, getTranslation("electricity.shares." + i), parts.get(i)));
        }
        bar.add(part("part-rest", rest));
        key.add(entry("part-rest", getTranslation("electricity.shares.rest"), rest));
        Div source = new Div(SourceLink.of(share.source(), getLocale()));
        source.addClassName("source-link");
        add(bar, key, source);
    }

    private static Span part(String className, BigDecimal percent) {
        Span part = new Span();
        part.addClassName(className);
        part.getStyle().set("width", percent.toPlainString() + "%");
        return part;
    }

    private ListItem entry(String className, String name, BigDecimal percent) {
        ListItem entry = new ListItem(name + " " + Known.percent(percent, getLocale()));
        entry.addClassName(className);
        return entry;
    }
}
