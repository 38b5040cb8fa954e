package id.lentera.explorer;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** Finds an area by name or by a code of either system; shows the areas above, because village names repeat. */
class AreaSearch extends ComboBox<AreaHit> {

    AreaSearch(AreaFinder finder, ExplorerActions actions) {
        addClassName("area-search");
        setPlaceholder(getTranslation("explorer.search"));
        setAriaLabel(getTranslation("explorer.search.label"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setPageSize(AreaFinder.MOST);
        setItemLabelGenerator(AreaHit::name);
        setRenderer(new ComponentRenderer<>(AreaSearch::line));
        setItems(query -> {
            String text = query.getFilter().orElse("");
            int offset = query.getOffset();
            return finder.find(text).stream().skip(offset).limit(query.getLimit());
        });
        addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                AreaHit hit = e.getValue();
                clear();
                actions.visit(hit.code());
            }
        });
    }

    private static Div line(AreaHit hit) {
        Span name = new Span(hit.name());
        name.addClassName("hit-name");
        Span where = new Span(hit.where());
        where.addClassName("hit-where");
        Span codes = new Span(hit.codes());
        codes.addClassNames("hit-codes", "number");
        Div line = new Div(name, codes, where);
        line.addClassName("hit");
        return line;
    }
}
