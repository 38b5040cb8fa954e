package id.lentera.priority.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import id.lentera.areas.AreaCode;
import id.lentera.indicators.FigureFormat;
import id.lentera.priority.PortfolioResult;
import id.lentera.priority.PortfolioResult.Item;
import id.lentera.priority.PortfolioResult.LeftOut;
import java.math.BigDecimal;
import java.util.List;

/** The villages of one kabupaten in one scenario: who gets what, and who gets nothing and why. */
class RegionVillages extends Section {

    private static final int ROWS_AT_ONCE = 15;

    RegionVillages(String title, PortfolioResult result, AreaCode region) {
        addClassNames("card", "region-villages");
        String name = result.regions().stream()
                .filter(r -> r.code().equals(region.value()))
                .map(PortfolioResult.Region::name)
                .findFirst()
                .orElse(region.value());
        List<Item> items = result.items().stream()
                .filter(i -> i.region().equals(region.value()))
                .toList();
        List<LeftOut> leftOut = result.leftOut().stream()
                .filter(l -> l.region().equals(region.value()))
                .toList();
        DemoHeading heading = new DemoHeading();
        heading.show(name + (title.isEmpty() ? "" : " · " + title), result.demo());
        add(
                heading,
                new H3(getTranslation("portfolio.chosen", items.size())),
                chosen(items),
                new H3(getTranslation("portfolio.leftOut", leftOut.size())),
                leftOut(leftOut));
    }

    private Grid<Item> chosen(List<Item> items) {
        Grid<Item> grid = grid(items, getTranslation("portfolio.chosen", items.size()));
        grid.addColumn(Item::name)
                .setHeader(getTranslation("portfolio.village"))
                .setFlexGrow(1);
        grid.addColumn(i -> getTranslation("portfolio.package." + i.electricPackage()))
                .setHeader(getTranslation("portfolio.package"));
        households(grid.addColumn(i -> number(i.households())));
        grid.addColumn(i -> FigureFormat.withUnit(BigDecimal.valueOf(i.cost()), "rupiah", getLocale()))
                .setHeader(getTranslation("portfolio.money"))
                .setTextAlign(ColumnTextAlign.END);
        return grid;
    }

    private Grid<LeftOut> leftOut(List<LeftOut> leftOut) {
        Grid<LeftOut> grid = grid(leftOut, getTranslation("portfolio.leftOut", leftOut.size()));
        grid.addColumn(LeftOut::name)
                .setHeader(getTranslation("portfolio.village"))
                .setFlexGrow(1);
        households(grid.addColumn(l -> number(l.households())));
        grid.addColumn(l -> getTranslation("portfolio.grid." + l.grid())).setHeader(getTranslation("portfolio.grid"));
        grid.addColumn(l -> getTranslation("portfolio.reason." + l.reason()))
                .setHeader(getTranslation("portfolio.reason"));
        return grid;
    }

    private <T> Grid<T> grid(List<T> rows, String label) {
        Grid<T> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", label);
        grid.setAllRowsVisible(rows.size() <= ROWS_AT_ONCE);
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        return grid;
    }

    private void households(Grid.Column<?> column) {
        column.setHeader(getTranslation("portfolio.households")).setTextAlign(ColumnTextAlign.END);
    }

    private String number(int number) {
        return FigureFormat.number(BigDecimal.valueOf(number), getLocale());
    }
}
