package id.lentera.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Section;
import id.lentera.indicators.FigureFormat;
import id.lentera.priority.PortfolioResult;
import id.lentera.priority.PortfolioResult.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kabupaten: who is reached, who is left out, at what cost; a second scenario stands beside the first. */
class RegionTable extends Section {

    private final DemoHeading heading = new DemoHeading();
    private final Grid<Region> grid = new Grid<>();
    private final transient Consumer<String> open;

    RegionTable(Consumer<String> open) {
        this.open = open;
        addClassNames("card", "region-table");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("portfolio.regions"));
        add(heading, grid);
    }

    void show(List<PortfolioResult> results) {
        heading.show(getTranslation("portfolio.regions"), results.stream().anyMatch(PortfolioResult::demo));
        grid.removeAllColumns();
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("portfolio.region"))
                .setWidth("11rem");
        number("portfolio.unlit", "", Region::unlit);
        for (int i = 0; i < results.size(); i++) {
            Map<String, Region> own =
                    results.get(i).regions().stream().collect(Collectors.toMap(Region::code, Function.identity()));
            String mark = results.size() == 1 ? "" : i == 0 ? " A" : " B";
            number("portfolio.reached", mark, r -> own.get(r.code()).reached());
            number("portfolio.left", mark, r -> own.get(r.code()).left());
            if (own.values().stream().anyMatch(r -> r.floor() > 0)) {
                number("portfolio.floor.households", mark, r -> own.get(r.code())
                        .floor());
            }
            grid.addColumn(r -> FigureFormat.withUnit(
                            BigDecimal.valueOf(own.get(r.code()).cost()), "rupiah", getLocale()))
                    .setHeader(getTranslation("portfolio.money") + mark)
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("9rem");
        }
        grid.setItems(results.getFirst().regions());
    }

    private Button name(Region region) {
        Button button = new Button(region.name(), _ -> open.accept(region.code()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.getElement().setAttribute("aria-label", getTranslation("portfolio.open", region.name()));
        return button;
    }

    private void number(String key, String mark, Function<Region, Integer> figure) {
        grid.addColumn(r -> FigureFormat.number(BigDecimal.valueOf(figure.apply(r)), getLocale()))
                .setHeader(getTranslation(key) + mark)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.5rem");
    }
}
