package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.lentera.areas.AreaCode;
import id.lentera.explorer.ValueTable.Order;
import id.lentera.filters.Sieve;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.ValueArray;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same areas as on the map, as a table: the equivalent in words, sortable, linked to the map by selection. */
class AreaTable extends Section {

    private static final String CLASS = "CLASS";
    private static final String USUAL_WIDTH = "6.25rem";
    private static final String OTHER = "OTHER";

    private static final String CLASS_CELL = """
            <span class="class-cell">
              ${item.color ? html`<span class="swatch" style="background-color:${item.color}"></span>${item.number}` : ''}
              ${item.demo ? html`<span class="badge demo">${item.demo}</span>` : ''}
            </span>""";

    private final transient ExplorerQueries queries;
    private final transient ExplorerActions actions;
    private final Grid<ValueRow> grid = new Grid<>();
    private final H2 heading = new H2();
    private final Span badge = new Span();
    private final Button toggle = new Button();
    private final transient TableFilters filters;
    private transient @Nullable ExplorerScreen screen;
    private boolean showing;

    AreaTable(ExplorerQueries queries, ExplorerActions actions) {
        this.queries = queries;
        this.actions = actions;
        addClassName("table-part");
        badge.addClassNames("badge", "demo");
        badge.setText(getTranslation("explorer.demo"));
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        filters = new TableFilters(grid, getLocale(), actions);
        addColumns();
        filters.place(
                grid.appendHeaderRow(),
                grid.getColumnByKey(Order.NAME.name()),
                grid.getColumnByKey(Order.VALUE.name()));
        Div bar = new Div(heading, badge, filters.only(), toggle);
        bar.addClassName("table-bar");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.setSizeFull();
        grid.setDataProvider(new CallbackDataProvider<>(
                this::fetch, _ -> table().map(ValueTable::size).findAny().orElse(0), ValueRow::code));
        grid.asSingleSelect().addValueChangeListener(e -> {
            if (!showing && e.getValue() != null) {
                actions.select(new AreaCode(e.getValue().code()));
            }
        });
        add(bar, grid);
    }

    void show(ExplorerScreen shown) {
        screen = shown;
        Sieve sieve = shown.sifted().sieve();
        heading.setText(
                sieve == null
                        ? getTranslation("explorer.table")
                        : getTranslation("filters.count", sieve.passing(), sieve.total()));
        boolean change = shown.mode() == Comparison.Mode.CHANGE;
        filters.show(shown, change);
        badge.setVisible(shown.demonstration());
        grid.getColumnByKey(CLASS).setVisible((shown.hasClasses() && !shown.unclassed()) || shown.demonstration());
        // Differences carry long units, and the mark of demonstration values stands beside the class.
        grid.getColumnByKey(Order.VALUE.name()).setWidth(change ? "9.5rem" : USUAL_WIDTH);
        grid.getColumnByKey(CLASS).setWidth(shown.demonstration() ? "11rem" : "5rem");
        Versus versus = shown.versus();
        grid.getColumnByKey(OTHER).setVisible(versus != null);
        if (versus != null) {
            grid.getColumnByKey(OTHER).setHeader(ScreenTitle.second(versus, getLocale()));
        }
        grid.getColumnByKey(Order.VALUE.name())
                .setHeader(
                        versus == null
                                ? getTranslation("explorer.value")
                                : change ? getTranslation("explorer.change") : ScreenTitle.first(shown, getLocale()));
        grid.getElement().setAttribute("aria-label", getTranslation("explorer.table"));
        grid.getDataProvider().refreshAll();
    }

    void setOpen(boolean open) {
        setClassName("closed", !open);
        grid.setVisible(open);
        toggle.setText(getTranslation(open ? "explorer.table.close" : "explorer.table.open"));
        toggle.setIcon((open ? VaadinIcon.CHEVRON_DOWN : VaadinIcon.TABLE).create());
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** Follows a selection made elsewhere. */
    void select(@Nullable ValueRow row) {
        showing = true;
        if (row == null) {
            grid.deselectAll();
        } else {
            grid.select(row);
            table().findAny()
                    .flatMap(table -> table.line(row.code(), order(), ascending()))
                    .ifPresent(grid::scrollToIndex);
        }
        showing = false;
    }

    private void addColumns() {
        toggle.addClickListener(_ -> actions.showTable(!grid.isVisible()));
        grid.addColumn(filters.ticks()).setHeader("").setFlexGrow(0).setWidth("3.25rem");
        grid.addColumn(row -> row.rank() == 0 ? "–" : String.valueOf(row.rank()))
                .setHeader(getTranslation("explorer.rank"))
                .setKey(Order.RANK.name())
                .setSortProperty(Order.RANK.name())
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6.5rem");
        grid.addColumn(LitRenderer.<ValueRow>of("<span data-code=${item.code}>${item.name}</span>")
                        .withProperty("code", ValueRow::code)
                        .withProperty("name", ValueRow::name))
                .setHeader(getTranslation("explorer.name"))
                .setKey(Order.NAME.name())
                .setSortProperty(Order.NAME.name());
        grid.addColumn(LitRenderer.<ValueRow>of("<span class=${item.look}>${item.value}</span>")
                        .withProperty("value", this::value)
                        .withProperty("look", row -> row.value() == null ? "number muted" : "number"))
                .setHeader(getTranslation("explorer.value"))
                .setKey(Order.VALUE.name())
                .setSortProperty(Order.VALUE.name())
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(this::other).setKey(OTHER).setTextAlign(ColumnTextAlign.END);
        grid.addColumn(LitRenderer.<ValueRow>of(CLASS_CELL)
                        .withProperty("color", row -> colored(row) ? colorOf(row) : null)
                        .withProperty("number", row -> colored(row) ? row.classNumber() : null)
                        .withProperty(
                                "demo",
                                row -> row.state() == ValueArray.DEMONSTRATION
                                        ? getTranslation("explorer.demo")
                                        : null))
                .setKey(CLASS)
                .setFlexGrow(0)
                .setHeader(getTranslation("explorer.class"));
        grid.sort(GridSortOrder.asc(grid.getColumnByKey(Order.RANK.name())).build());
    }

    private String value(ValueRow row) {
        ExplorerScreen shown = screen;
        return row.value() == null || shown == null
                ? getTranslation("explorer.state." + row.state())
                : shown.figure(row.value(), getLocale());
    }

    private String other(ValueRow row) {
        Versus versus = screen == null ? null : screen.versus();
        if (versus == null || row.other() == null) {
            return versus == null ? "" : "–";
        }
        return FigureFormat.withUnit(
                BigDecimal.valueOf(row.other()), versus.indicator().unit(), getLocale());
    }

    private boolean colored(ValueRow row) {
        return row.classNumber() > 0 && screen != null && screen.hasClasses();
    }

    private String colorOf(ValueRow row) {
        return Objects.requireNonNull(screen).colors().get(row.classNumber() - 1);
    }

    private Stream<ValueRow> fetch(Query<ValueRow, Void> query) {
        Order order = query.getSortOrders().isEmpty()
                ? Order.RANK
                : Order.valueOf(query.getSortOrders().getFirst().getSorted());
        boolean ascending = query.getSortOrders().isEmpty()
                || query.getSortOrders().getFirst().getDirection() == SortDirection.ASCENDING;
        // Read now: the grid checks that a page was asked for before it consumes the stream.
        int offset = query.getOffset();
        int limit = query.getLimit();
        return table().flatMap(t -> t.page(order, ascending, offset, limit).stream());
    }

    private Stream<ValueTable> table() {
        return Stream.ofNullable(screen).map(queries::table);
    }

    private Order order() {
        List<GridSortOrder<ValueRow>> orders = grid.getSortOrder();
        return orders.isEmpty()
                ? Order.RANK
                : Order.valueOf(orders.getFirst().getSorted().getKey());
    }

    private boolean ascending() {
        List<GridSortOrder<ValueRow>> orders = grid.getSortOrder();
        return orders.isEmpty() || orders.getFirst().getDirection() == SortDirection.ASCENDING;
    }
}
