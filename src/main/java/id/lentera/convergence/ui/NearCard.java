package id.lentera.convergence.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLinks;
import id.lentera.areaview.SourceLink;
import id.lentera.convergence.ConvergenceQueries;
import id.lentera.convergence.Near;
import id.lentera.convergence.NearQueries;
import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Villages without power that lie near a lit one: where a line might be extended first. */
class NearCard extends Section {

    private final Paragraph what = new Paragraph();
    private final Span demo = new Span("DEMO");
    private final Div source = new Div();
    private final Grid<Near.Pair> grid = new Grid<>();

    NearCard() {
        addClassNames("card", "near-card");
        demo.addClassNames("badge", "demo");
        what.addClassName("muted");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("convergence.near"));
        grid.addComponentColumn(p -> new Anchor(AreaLinks.profile(new AreaCode(p.code())), p.name()))
                .setHeader(getTranslation("convergence.near.dark"));
        grid.addColumn(p -> percent(p.value()))
                .setHeader(getTranslation("convergence.near.ratio"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(p -> p.litName() + " (" + percent(p.litValue()) + ")")
                .setHeader(getTranslation("convergence.near.lit"));
        grid.addColumn(p -> FigureFormat.number(
                                BigDecimal.valueOf(p.metres())
                                        .divide(BigDecimal.valueOf(1000), 1, RoundingMode.HALF_UP),
                                getLocale())
                        + " km")
                .setHeader(getTranslation("convergence.near.distance"))
                .setTextAlign(ColumnTextAlign.END);
        source.addClassName("source-link");
        add(new H2(getTranslation("convergence.near")), demo, what, grid, source);
    }

    void show(ConvergenceQueries queries, AreaCode within) {
        Near found = queries.findNear(
                new Near.Question(within, NearQueries.KILOMETRES, NearQueries.DARK_BELOW, NearQueries.LIT_FROM));
        setVisible(found.dark() + found.lit() > 0);
        demo.setVisible(found.demo());
        what.setText(getTranslation(
                "convergence.near.what",
                found.items().size(),
                found.dark(),
                percent(NearQueries.DARK_BELOW),
                FigureFormat.number(BigDecimal.valueOf(NearQueries.KILOMETRES), getLocale()),
                percent(NearQueries.LIT_FROM)));
        grid.setItems(found.items());
        grid.setAllRowsVisible(found.items().size() <= 10);
        grid.setVisible(!found.items().isEmpty());
        source.removeAll();
        if (found.source() != null) {
            source.add(
                    new Span(getTranslation("convergence.near.source") + " "),
                    SourceLink.of(found.source(), getLocale()));
        }
    }

    private String percent(double value) {
        return FigureFormat.number(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP), getLocale()) + "%";
    }
}
