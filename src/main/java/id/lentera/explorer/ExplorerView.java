package id.lentera.explorer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.filters.Filter;
import id.lentera.links.ShortLinks;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.ViewChangeEvent;
import id.lentera.overlays.Overlay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The map page. Its address is its state: every action makes a new address, and everything shown is read from it. */
@Route("")
@Menu(order = 1, title = "explorer.menu")
@AnonymousAllowed
@JsModule("./explorer/first-picture.ts")
class ExplorerView extends Div implements BeforeEnterObserver, HasDynamicTitle, ExplorerActions {

    private final transient ExplorerQueries queries;
    private final transient AreaCards cards;
    private final transient LayerSources sources;
    private final transient FilterChoices filters;
    private final ChoicePanel choices;
    private final LayersPanel layers;
    private final LegendPanel legend = new LegendPanel(this);
    private final Breadcrumb breadcrumb = new Breadcrumb(this);
    private final MapPanel map;
    private final FilterBar filterBar;
    private final AreaTable table;
    private final AreaPanel area = new AreaPanel(this);
    private final PanelTabs parts = new PanelTabs(this);
    private final Announcement announcement = new Announcement();
    private transient @Nullable ExplorerScreen screen;

    ExplorerView(
            ExplorerQueries queries,
            AreaCards cards,
            AreaFinder finder,
            LayerSources sources,
            FilterChoices filters,
            ShortLinks links) {
        this.filters = filters;
        this.queries = queries;
        this.cards = cards;
        this.sources = sources;
        addClassNames("explorer");
        map = new MapPanel(new ShareBar(() -> Objects.requireNonNull(screen), this, links), this::wire, this);
        choices = new ChoicePanel(queries.listIndicators(), this);
        layers = new LayersPanel(sources, this, map::moveTo);
        table = new AreaTable(queries, this);
        Div side = new Div(choices, legend, choices.tools(), layers);
        side.addClassName("side");
        filterBar = new FilterBar(filters, this);
        Div way = new Div(breadcrumb, filterBar.opener(), new AreaSearch(finder, this));
        way.addClassName("way");
        Div center = new Div(way, filterBar, map, table);
        center.addClassName("center");
        add(side, center, area, parts, announcement, new Links());
        Shortcuts.addShortcutListener(this, this::up, Key.ARROW_UP, KeyModifier.ALT);
        Shortcuts.addShortcutListener(map, this::up, Key.BACKSPACE).listenOn(map, area);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        display(ExplorerState.parse(singles(event.getLocation().getQueryParameters())));
    }

    private void display(ExplorerState asked) {
        ExplorerScreen before = screen;
        boolean sameMap = before != null
                && asked.withYear(before.state().year()).sameMap(before.state())
                && (asked.year() == null || asked.year().equals(before.state().year()));
        ExplorerScreen now = sameMap ? before.with(asked.withYear(before.state().year())) : queries.read(asked);
        now = filters.sift(now);
        screen = now;
        if (!sameMap) {
            choices.show(now);
            map.definitions()
                    .show(
                            now,
                            queries.definitions().listOthers(now),
                            queries.definitions()
                                    .saturated(now, queries.figures(now).values()));
            breadcrumb.show(now);
            map.show(now, queries.listYearMaps(now));
        }
        if (!sameMap || !now.sifted().equals(before.sifted())) {
            legend.show(now, queries.figures(now));
            table.show(now);
            filterBar.show(now);
            map.sift(now.sifted());
        }
        move(before, now);
        table.setOpen(now.state().table());
        showLayers(now.state());
        describe(now);
    }

    @Override
    public String getPageTitle() {
        return screen == null
                ? getTranslation("explorer.menu")
                : ScreenTitle.of(screen, this::getTranslation, getLocale()) + " – Lentera";
    }

    @Override
    public void chooseIndicator(String indicator, @Nullable Integer year) {
        go(state().withFilterKept(indicator).withIndicator(indicator, year));
    }

    @Override
    public void chooseYear(int year) {
        go(state().withYear(year));
    }

    /** Playing ten years must not cost ten presses of the browser's back button. */
    @Override
    public void slideYear(int year) {
        display(state().withYear(year));
        UI.getCurrent().getPage().setTitle(getPageTitle());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", query(state())));
    }

    @Override
    public void chooseLevel(AreaLevel level) {
        ExplorerState state = state();
        go(state.at(state.within(), level, null).withCamera(state.camera()));
    }

    @Override
    public void draw(Drawing drawing) {
        go(state().withLook(state().look().with(drawing)));
    }

    @Override
    public void compare(Comparison comparison) {
        go(state().withLook(state().look().with(comparison)));
    }

    @Override
    public Drawing drawing() {
        return state().look().drawing();
    }

    @Override
    public void filter(Filter filter) {
        go(state().withLook(state().look().with(filter)));
    }

    @Override
    public Filter filter() {
        return state().look().filter();
    }

    @Override
    public void chooseProgramme(@Nullable String programme) {
        go(state().withLook(state().look().withProgramme(programme)));
    }

    @Override
    public void arrange(Layers chosen) {
        go(state().withLook(state().look().with(chosen)));
    }

    @Override
    public Layers layers() {
        return state().look().layers();
    }

    @Override
    public void select(AreaCode code) {
        go(state().withSelected(code));
    }

    @Override
    public void open(AreaCode code) {
        go(state().at(code, queries.levelInside(code, state().indicator()), null));
    }

    @Override
    public void visit(AreaCode code) {
        AreaCode within = code.parent()
                .filter(parent -> code.level() != AreaLevel.PROVINCE)
                .orElse(AreaCode.INDONESIA);
        go(state().at(within, code.level() == AreaLevel.NATION ? AreaLevel.PROVINCE : code.level(), code));
    }

    @Override
    public void up() {
        AreaCode here = state().within();
        here.parent().ifPresent(parent -> go(state().at(parent, here.level(), here)));
    }

    @Override
    public void showTable(boolean open) {
        if (open) {
            parts.choose("table");
        }
        go(state().withTable(open));
    }

    /** Every map of the page, the small ones too, answers in the same way. */
    private void wire(LenteraMap each) {
        each.addAreaClickListener(e -> choose(new AreaCode(e.code()), e.open()));
        each.addViewChangeListener(this::remember);
        each.getElement().addEventListener("dblclick", _ -> openSelected());
    }

    /** A village has no parts to show. */
    private void choose(AreaCode code, boolean parts) {
        if (parts && code.level() != AreaLevel.VILLAGE) {
            open(code);
        } else {
            select(code);
        }
    }

    private void openSelected() {
        AreaCode selected = state().selected();
        if (selected != null && selected.level() != AreaLevel.VILLAGE) {
            open(selected);
        }
    }

    private void describe(ExplorerScreen now) {
        AreaCode code = now.state().described();
        ValueTable values = queries.table(now);
        ValueRow row = values.find(code.value()).orElse(null);
        AreaCard card = cards.get(code);
        area.show(card, code.equals(now.state().within()));
        area.showCurrent(now, row, values.ranked());
        map.select(now.state().selected() == null ? null : code.value());
        table.select(row);
        announcement.say(now, card, row, values.ranked());
    }

    private void showLayers(ExplorerState state) {
        layers.show(state);
        List<Overlay> files = layers.files().list();
        legend.showOverlays(files);
        map.lay(
                sources.markers(state.look().programme(), state.within()),
                sources.ranked(state),
                sources.onMap(state.look().layers(), files));
    }

    /** Brings the map to the area, unless the address names a position; a position the reader moved to stays. */
    private void move(@Nullable ExplorerScreen before, ExplorerScreen now) {
        Camera camera = now.state().camera();
        if (camera != null) {
            if (before == null || !camera.equals(before.state().camera())) {
                map.each(m -> m.setView(camera.lng(), camera.lat(), camera.zoom()));
            }
        } else if (before == null || !before.state().within().equals(now.state().within())) {
            map.fit(now.bounds());
        }
    }

    /** The position goes into the address without a step in the browser's history. */
    private void remember(ViewChangeEvent moved) {
        ExplorerScreen now = screen;
        if (now == null || !isAttached()) {
            return;
        }
        Camera camera = Camera.parse(new Camera(moved.lng(), moved.lat(), moved.zoom()).toString())
                .orElse(null);
        screen = now.with(now.state().withCamera(camera));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", query(state())));
    }

    private ExplorerState state() {
        return screen == null ? ExplorerState.START : screen.state();
    }

    private void go(ExplorerState next) {
        UI.getCurrent().navigate(ExplorerView.class, query(next));
    }

    private static QueryParameters query(ExplorerState state) {
        return QueryParameters.simple(state.toQuery());
    }

    private static Map<String, String> singles(QueryParameters query) {
        return query.getParameters().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getFirst()));
    }
}
