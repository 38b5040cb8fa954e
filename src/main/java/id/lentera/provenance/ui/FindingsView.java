package id.lentera.provenance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.platform.Paging;
import id.lentera.provenance.Finding;
import id.lentera.provenance.FindingCount;
import id.lentera.provenance.FindingFilter;
import id.lentera.provenance.FindingQueries;
import id.lentera.provenance.Severity;
import java.util.List;

/** What the imports noticed: counts by kind first, then row by row, so that whoever owns a file can repair it. */
@Route("temuan")
@Menu(order = 5, title = "provenance.findings.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
class FindingsView extends Div implements HasDynamicTitle {

    private final transient FindingQueries findings;
    private final Select<String> file = new Select<>();
    private final Select<Severity> severity = new Select<>();
    private final Grid<Finding> grid = new Grid<>();

    FindingsView(FindingQueries findings) {
        this.findings = findings;
        addClassNames("page", "list-page");
        Paragraph lead = new Paragraph(getTranslation("provenance.findings.lead"));
        lead.addClassName("lead");
        List<FindingCount> counts = findings.listCounts();
        addColumns();
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> findings.list(filter(), new Paging(Math.max(1, query.getLimit()), query.getOffset())).stream(),
                _ -> findings.count(filter())));
        add(
                new H1(getTranslation("provenance.findings.title")),
                lead,
                new FindingSummary(counts),
                fields(counts),
                grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("provenance.findings.title") + " – Lentera";
    }

    private Div fields(List<FindingCount> counts) {
        severity.setLabel(getTranslation("provenance.severity"));
        severity.setItems(Severity.values());
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption(getTranslation("provenance.all"));
        severity.setItemLabelGenerator(
                s -> s == null ? getTranslation("provenance.all") : getTranslation("provenance.severity." + s));
        severity.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        file.setLabel(getTranslation("provenance.file"));
        file.setItems(
                counts.stream().map(FindingCount::file).distinct().sorted().toList());
        file.setEmptySelectionAllowed(true);
        file.setEmptySelectionCaption(getTranslation("provenance.all"));
        file.setItemLabelGenerator(f -> f == null ? getTranslation("provenance.all") : f);
        file.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        Div fields = new Div(severity, file);
        fields.addClassName("page-fields");
        return fields;
    }

    private FindingFilter filter() {
        return new FindingFilter(null, file.getValue(), null, severity.getValue());
    }

    private void addColumns() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::severity)
                .setHeader(getTranslation("provenance.severity"))
                .setWidth("13.5rem")
                .setFlexGrow(0);
        grid.addColumn(FindingsView::place)
                .setHeader(getTranslation("provenance.place"))
                .setFlexGrow(2);
        grid.addColumn(finding -> finding.message().in(getLocale()))
                .setHeader(getTranslation("provenance.message"))
                .setFlexGrow(4);
    }

    private Component severity(Finding finding) {
        Span badge = new Span(getTranslation("provenance.severity." + finding.severity()));
        badge.addClassNames("badge", "severity-" + finding.severity());
        return badge;
    }

    private static String place(Finding finding) {
        StringBuilder place = new StringBuilder(finding.file());
        if (finding.row() != null) {
            place.append(": ").append(finding.row());
        }
        if (finding.field() != null) {
            place.append(", ").append(finding.field());
        }
        if (finding.value() != null) {
            place.append(" = ").append(finding.value());
        }
        return place.toString();
    }
}
