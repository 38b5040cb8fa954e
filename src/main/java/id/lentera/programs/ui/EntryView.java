package id.lentera.programs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.indicators.ObservationStatus;
import id.lentera.programs.DeliveryArea;
import id.lentera.programs.DeliveryBasis;
import id.lentera.programs.DeliveryDetail;
import id.lentera.programs.DeliveryDetailQueries;
import id.lentera.programs.DeliveryEntryService;
import id.lentera.programs.DeliveryUploadService;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeQueries;
import id.lentera.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Deliveries that people enter: a list by programme, a form with checks, and the history of each record. */
@Route("penyaluran")
@Menu(order = 8, title = "programs.entry.menu")
@RolesAllowed(Roles.ADMIN)
@StyleSheet("styles/tables.css")
@StyleSheet("styles/entry.css")
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 500;

    private final transient ProgrammeQueries programmes;
    private final transient DeliveryDetailQueries details;
    private final transient DeliveryEntryService service;
    private final transient DeliveryUploadService uploads;
    private final transient AreaDirectory directory;
    private final transient Clock clock;
    private final Select<Programme> programme = new Select<>();
    private final Grid<DeliveryDetail> grid = new Grid<>();
    private final Paragraph none = new Paragraph();
    private boolean showing;

    EntryView(
            ProgrammeQueries programmes,
            DeliveryDetailQueries details,
            DeliveryEntryService service,
            DeliveryUploadService uploads,
            AreaDirectory directory,
            Clock clock) {
        this.programmes = programmes;
        this.details = details;
        this.service = service;
        this.uploads = uploads;
        this.directory = directory;
        this.clock = clock;
        addClassNames("page", "wide-page");
        Paragraph lead = new Paragraph(getTranslation("programs.entry.lead"));
        lead.addClassName("lead");
        none.setText(getTranslation("programs.entry.none"));
        add(new H1(getTranslation("programs.entry.title")), lead, fields(), none, grid);
        columns();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Programme> all = programmes.list();
        programme.setItems(all);
        if (!all.isEmpty()) {
            showing = true;
            programme.setValue(programmes.get(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("program")
                    .orElse(all.getFirst().id())));
            showing = false;
            refresh();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programs.entry.title") + " – Lentera";
    }

    private Div fields() {
        programme.setLabel(getTranslation("programs.programme"));
        programme.setItemLabelGenerator(p -> p.name().in(getLocale()));
        programme.addValueChangeListener(e -> {
            if (!showing && e.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                EntryView.class,
                                QueryParameters.simple(
                                        Map.of("program", e.getValue().id())));
            }
        });
        Button add = new Button(getTranslation("programs.entry.add"), _ -> open(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button upload = new Button(
                getTranslation("programs.upload.open"), _ -> new UploadDialog(uploads, this::refresh).open());
        Div fields = new Div(programme, add, upload);
        fields.addClassNames("page-fields", "entry-fields");
        return fields;
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("programs.entry.title"));
        grid.addColumn(d -> d.areas().stream().map(DeliveryArea::name).collect(Collectors.joining(", ")))
                .setHeader(getTranslation("programs.area"))
                .setWidth("10rem");
        grid.addColumn(d -> String.valueOf(d.year()))
                .setHeader(getTranslation("programs.year"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(d -> d.stage() == null ? "" : getTranslation("programs.stage." + d.stage()))
                .setHeader(getTranslation("programs.entry.field.stage"))
                .setWidth("9rem");
        number("programs.target", DeliveryDetail::target);
        number("programs.reached", DeliveryDetail::reached);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("programs.entry.actions"))
                .setWidth("12rem");
        grid.setAllRowsVisible(false);
    }

    private void number(String key, com.vaadin.flow.function.ValueProvider<DeliveryDetail, Long> number) {
        grid.addColumn(d -> Counts.of(number.apply(d), getLocale()))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    private Component actions(DeliveryDetail delivery) {
        String name = delivery.areas().getFirst().name();
        Button edit = new Button(getTranslation("programs.entry.edit"), _ -> open(delivery));
        edit.setAriaLabel(getTranslation("programs.entry.edit") + " " + name);
        Button history = new Button(
                getTranslation("programs.entry.history"),
                _ -> new HistoryDialog(details, service, delivery, this::refresh).open());
        history.setAriaLabel(getTranslation("programs.entry.history") + " " + name);
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        history.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return new Div(edit, history);
    }

    private void open(@org.jspecify.annotations.Nullable DeliveryDetail delivery) {
        new EntryDialog(
                        service,
                        new AreaPicker(directory),
                        programme.getValue(),
                        delivery,
                        LocalDate.now(clock),
                        this::refresh)
                .open();
    }

    private void refresh() {
        List<DeliveryDetail> entered =
                details.list(programme.getValue().id(), AreaCode.INDONESIA, DeliveryBasis.REAL, MOST).stream()
                        .filter(d -> d.status() == ObservationStatus.IMPORTED && d.record() != null)
                        .toList();
        grid.setItems(entered);
        grid.setAllRowsVisible(entered.size() <= 15);
        grid.setVisible(!entered.isEmpty());
        none.setVisible(entered.isEmpty());
    }
}
