package id.lentera.convergence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLinks;
import id.lentera.convergence.AreaClass;
import id.lentera.convergence.Column;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.GapArea;
import id.lentera.convergence.GapQuestion;
import id.lentera.convergence.internal.Gaps;
import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The areas behind a cell, a class or an overlap, those with the largest gap first. */
class GapCard extends Section {

    /** More can be had over HTTP. */
    private static final int MOST = 500;

    private final H2 heading = new H2();
    private final Div note = new Div();
    private final Grid<GapArea> grid = new Grid<>();

    GapCard(Runnable close) {
        addClassNames("card", "gap-card");
        getElement().setAttribute("tabindex", "-1");
        Button button = new Button(getTranslation("convergence.close"), _ -> close.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div head = new Div(heading, button);
        head.addClassName("card-head");
        note.addClassName("muted");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(head, note, grid);
        setVisible(false);
    }

    void show(Convergence found, @Nullable GapQuestion asked) {
        setVisible(asked != null);
        if (asked == null) {
            return;
        }
        List<GapArea> areas = Gaps.list(found, asked);
        heading.setText(title(found, asked, areas.size()));
        note.setText(areas.size() > MOST ? getTranslation("convergence.gap.first", MOST) : "");
        grid.removeAllColumns();
        grid.addComponentColumn(area -> name(found, area))
                .setHeader(getTranslation("convergence.matrix.area"))
                .setFlexGrow(2);
        grid.addColumn(area -> found.classes()[area.row()].label().in(getLocale()))
                .setHeader(getTranslation("convergence.matrix.class"));
        if (asked.lacks() != null) {
            grid.addColumn(area ->
                            area.gap() == null ? "–" : FigureFormat.number(BigDecimal.valueOf(area.gap()), getLocale()))
                    .setHeader(getTranslation("convergence.gap"))
                    .setTextAlign(ColumnTextAlign.END);
        }
        grid.setItems(areas.stream().limit(MOST).toList());
        grid.setAllRowsVisible(areas.size() <= 10);
        grid.getElement().setAttribute("aria-label", heading.getText());
    }

    private String title(Convergence found, GapQuestion asked, int count) {
        if (asked.areaClass() != null) {
            AreaClass kind = AreaClass.valueOf(asked.areaClass().toUpperCase(java.util.Locale.ROOT));
            return getTranslation("convergence.gap.class", kind.label().in(getLocale()), count);
        }
        String lacks = name(found, asked.lacks());
        return asked.has() == null
                ? getTranslation("convergence.gap.lacks", lacks, count)
                : asked.lacks() == null
                        ? getTranslation("convergence.gap.has", name(found, asked.has()), count)
                        : getTranslation("convergence.gap.both", name(found, asked.has()), lacks, count);
    }

    private String name(Convergence found, @Nullable String programme) {
        return found.columns().stream()
                .map(Column::programme)
                .filter(p -> p.id().equals(programme))
                .map(p -> LenteraMatrix.shortName(p, getLocale()))
                .findFirst()
                .orElse("");
    }

    private Component name(Convergence found, GapArea area) {
        Div cell = new Div(new Anchor(AreaLinks.profile(new AreaCode(found.code(area.row()))), found.name(area.row())));
        if (found.priority() != null && found.priority()[area.row()]) {
            Span badge = new Span(getTranslation("convergence.priority"));
            badge.addClassName("badge");
            cell.add(new Span(" "), badge);
        }
        Div parent = new Div(found.parentName(area.row()));
        parent.addClassName("place");
        cell.add(parent);
        return cell;
    }
}
