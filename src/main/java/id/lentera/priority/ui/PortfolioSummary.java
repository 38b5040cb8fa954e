package id.lentera.priority.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.indicators.FigureFormat;
import id.lentera.priority.PortfolioResult;
import id.lentera.priority.PortfolioResult.Totals;
import java.math.BigDecimal;

/** What a scenario reaches and costs, how good that is, and what to know before believing it. */
class PortfolioSummary extends Section {

    PortfolioSummary(String title, PortfolioResult result) {
        addClassNames("card", "portfolio-summary");
        DemoHeading heading = new DemoHeading();
        heading.show(title, result.demo());
        add(heading);
        Totals totals = result.totals();
        if (!result.items().isEmpty()) {
            Paragraph reach = new Paragraph(
                    getTranslation("portfolio.reach", totals.households(), totals.unlit(), totals.villages()));
            reach.addClassName("coverage-total");
            add(reach, new Paragraph(getTranslation("portfolio.cost", money(totals.cost()), money(totals.left()))));
        }
        Paragraph verdict = new Paragraph(result.verdict().in(getLocale()));
        verdict.getElement().setAttribute("role", "status");
        add(verdict);
        UnorderedList caveats = new UnorderedList();
        result.caveats().forEach(caveat -> caveats.add(new ListItem(caveat.in(getLocale()))));
        add(caveats);
    }

    private String money(long rupiah) {
        return FigureFormat.withUnit(BigDecimal.valueOf(rupiah), "rupiah", getLocale());
    }
}
