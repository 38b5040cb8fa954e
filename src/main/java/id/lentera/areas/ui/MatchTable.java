package id.lentera.areas.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import id.lentera.areas.MatchReport.Row;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** One line per kabupaten or kota; choosing one shows which polygons and which areas are left over. */
class MatchTable extends Grid<Row> {

    private final transient NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());

    MatchTable(List<Row> rows, Consumer<Row> choose) {
        addClassName("match-table");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        getElement().setAttribute("aria-label", getTranslation("areas.match.title"));
        addColumn(row -> Objects.requireNonNullElse(row.name(), getTranslation("areas.match.elsewhere")))
                .setHeader(getTranslation("areas.match.regency"))
                .setSortable(true)
                .setFlexGrow(3);
        addColumn(Row::province)
                .setHeader(getTranslation("areas.match.province"))
                .setSortable(true)
                .setFlexGrow(2);
        addNumber("areas.match.column.polygons", Row::polygons);
        addNumber("areas.match.column.code", Row::byCode);
        addNumber("areas.match.column.name", Row::byName);
        addNumber("areas.match.column.near", Row::byNearName);
        addNumber("areas.match.column.unmatched", Row::unmatched);
        addNumber("areas.match.column.other", Row::notAnArea);
        addNumber("areas.match.column.registered", Row::registered);
        addNumber("areas.match.column.without", Row::withoutPolygon);
        setItems(rows);
        asSingleSelect().addValueChangeListener(e -> {
            if (e.getValue() != null) {
                choose.accept(e.getValue());
            }
        });
    }

    private void addNumber(String key, ToIntFunction<Row> number) {
        addColumn(row -> numbers.format(number.applyAsInt(row)))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator((a, b) -> Integer.compare(number.applyAsInt(a), number.applyAsInt(b)))
                .setWidth("7.25rem")
                .setFlexGrow(0);
    }
}
