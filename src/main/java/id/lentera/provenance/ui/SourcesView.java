package id.lentera.provenance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.provenance.Licence;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceLinks;
import id.lentera.provenance.SourceQueries;
import id.lentera.provenance.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every source behind a figure, a polygon or a programme fact: publisher, title, year, licence, where to read it. */
@Route(SourceLinks.LIST)
@Menu(order = 4, title = "provenance.sources.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
class SourcesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST = 100;

    private final Grid<Source> grid = new Grid<>();
    private final TextField search = new TextField();

    SourcesView(SourceQueries sources) {
        addClassNames("page", "list-page");
        List<Source> all = sources.list();
        Paragraph lead = new Paragraph(getTranslation("provenance.sources.lead", all.size()));
        lead.addClassName("lead");
        search.setPlaceholder(getTranslation("provenance.sources.search"));
        search.setAriaLabel(getTranslation("provenance.sources.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("page-search");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(source -> Wording.in(source.publisher(), getLocale()))
                .setHeader(getTranslation("provenance.publisher"))
                .setSortable(true)
                .setFlexGrow(1);
        grid.addComponentColumn(this::title)
                .setHeader(getTranslation("provenance.title"))
                .setComparator(Comparator.comparing(Source::title))
                .setFlexGrow(3);
        grid.addColumn(source -> source.year() == null ? "–" : source.year().toString())
                .setHeader(getTranslation("provenance.year"))
                .setComparator(Comparator.comparing(Source::year, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(source -> licence(source.licence()))
                .setHeader(getTranslation("provenance.licence"))
                .setFlexGrow(1);
        var view = grid.setItems(all);
        search.addValueChangeListener(e -> {
            view.setFilter(source -> matches(source, e.getValue()));
            if (e.isFromClient()) {
                remember(e.getValue());
            }
        });
        add(new H1(getTranslation("provenance.sources.title")), lead, search, grid);
    }

    /** Whoever followed a figure here sees its source alone. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String words = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SourceLinks.SEARCH)
                .orElse("");
        search.setValue(words.substring(0, Math.min(words.length(), LONGEST)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("provenance.sources.title") + " – Lentera";
    }

    private static void remember(String words) {
        String query = words.isBlank()
                ? ""
                : "?" + SourceLinks.SEARCH + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        UI.getCurrent().getPage().getHistory().replaceState(null, SourceLinks.LIST + query);
    }

    private String licence(@Nullable String licence) {
        return licence == null ? "–" : Licence.words(licence).in(getLocale());
    }

    private Component title(Source source) {
        Div cell = new Div();
        if (source.url() == null) {
            cell.add(new Span(Wording.in(source.title(), getLocale())));
        } else {
            Anchor link = new Anchor(source.url(), Wording.in(source.title(), getLocale()), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            cell.add(link);
        }
        if (source.note() != null) {
            Div note = new Div(Wording.in(source.note(), getLocale()));
            note.addClassName("muted");
            cell.add(note);
        }
        return cell;
    }

    private boolean matches(Source source, String text) {
        return Stream.of(source.id(), source.publisher(), source.title(), source.note())
                .filter(Objects::nonNull)
                .flatMap(words -> Stream.of(words, Wording.in(words, getLocale())))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT)
                .contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
