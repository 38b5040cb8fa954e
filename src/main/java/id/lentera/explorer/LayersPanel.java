package id.lentera.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.lentera.areas.AreaLevel;
import id.lentera.overlays.Overlay;
import id.lentera.priority.PriorityModel;
import id.lentera.programs.Programme;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What lies on the map besides its colours. Folded away; places and opacities are behind a switch of their own. */
class LayersPanel extends Details {

    private final transient LayerSources sources;
    private final transient ExplorerActions actions;
    private final Select<Programme> programme = new Select<>();
    private final Select<PriorityModel> priority = new Select<>();
    private final Span otherLevel = new Span();
    private final Div rows = new Div();
    private final OverlayFiles files;
    private final transient FocusKeeper focus = new FocusKeeper();
    private boolean showing;
    private transient @Nullable ExplorerState state;
    private transient @Nullable List<Object> built;

    /** @param moveTo brings the map to west, south, east, north */
    LayersPanel(LayerSources sources, ExplorerActions actions, Consumer<List<Double>> moveTo) {
        this.sources = sources;
        this.actions = actions;
        files = new OverlayFiles(sources.overlays(), moveTo, () -> actions.arrange(actions.layers()));
        addClassName("layers-panel");
        setSummaryText(getTranslation("explorer.layers"));
        choice(
                programme,
                "explorer.programme",
                p -> p.name().in(getLocale()),
                id -> actions.chooseProgramme(id == null ? null : id.id()));
        programme.setItems(sources.listProgrammes());
        choice(
                priority,
                "explorer.layers.priority",
                m -> m.name().in(getLocale()),
                model -> actions.arrange(actions.layers().withPriority(model == null ? null : model.id())));
        priority.setItems(sources.listModels());
        otherLevel.addClassName("layer-note");
        rows.addClassName("layer-rows");
        rows.getElement().setAttribute("role", "list");
        rows.getElement().setAttribute("aria-label", getTranslation("explorer.layers.list"));
        Checkbox arrange = new Checkbox(getTranslation("explorer.layers.arrange"));
        arrange.addValueChangeListener(e -> rows.setClassName("arranging", e.getValue()));
        Unfolding.once(this, rows, arrange, files);
        addOpenedChangeListener(_ -> fill());
    }

    OverlayFiles files() {
        return files;
    }

    void show(ExplorerState shown) {
        state = shown;
        fill();
    }

    /** While it is folded, nothing is built. */
    private void fill() {
        ExplorerState now = state;
        if (now == null || !isOpened()) {
            return;
        }
        showing = true;
        Layers layers = now.look().layers();
        programme.setValue(sources.findProgramme(now.look().programme()).orElse(null));
        PriorityModel model = sources.findModel(layers.priority()).orElse(null);
        priority.setValue(model);
        AreaLevel ranked = model == null ? now.level() : model.recipe().level();
        otherLevel.setVisible(ranked != now.level());
        otherLevel.setText(getTranslation("explorer.layers.priority.level", getTranslation("areas.level." + ranked)));
        files.show();
        List<Object> wanted = List.of(layers, files.list());
        if (!wanted.equals(built)) {
            built = wanted;
            build(layers);
        }
        focus.use("");
        showing = false;
    }

    private void build(Layers layers) {
        rows.removeAll();
        focus.startAnew();
        focus.add(Layers.PROGRAMME, programme);
        focus.add(Layers.PRIORITY, priority);
        List<String> listed = listed(layers);
        listed.forEach(group -> addRows(group, layers, listed));
        rows.add(row(Layers.NEIGHBOURS, toggle(Layers.NEIGHBOURS, layers)));
        rows.add(row(Layers.SCALE, toggle(Layers.SCALE, layers)));
        focus.restore();
    }

    private LayerRow row(String layer, Component content) {
        return new LayerRow(layer, name(layer), content, focus);
    }

    private List<String> listed(Layers layers) {
        return layers.order().stream()
                .filter(group -> !group.equals(Layers.BASEMAP) || sources.hasBasemap())
                .filter(group -> !group.equals(Layers.OVERLAYS) || !files.list().isEmpty())
                .toList();
    }

    private void addRows(String group, Layers layers, List<String> listed) {
        LayerRow row = row(group, content(group, layers))
                .movable(
                        group.equals(listed.getFirst()),
                        group.equals(listed.getLast()),
                        up -> actions.arrange(layers.moved(group, up, listed)));
        if (Layers.FADING.contains(group)) {
            row.fading(layers.opacityOf(group), percent -> actions.arrange(layers.withOpacity(group, percent)));
        }
        row.setClassName("layer-plain", group.equals(Layers.AREAS));
        rows.add(row);
        if (group.equals(Layers.OVERLAYS)) {
            List<Overlay> overlays = files.list();
            overlays.forEach(overlay -> rows.add(files.row(overlay, overlays, focus)));
        }
    }

    private Component content(String group, Layers layers) {
        return switch (group) {
            case Layers.PROGRAMME -> programme;
            case Layers.PRIORITY -> new Div(priority, otherLevel);
            case Layers.AREAS, Layers.OVERLAYS -> new Span(name(group));
            default -> toggle(group, layers);
        };
    }

    private Checkbox toggle(String layer, Layers layers) {
        Checkbox box = new Checkbox(name(layer), layers.shows(layer));
        box.addValueChangeListener(e -> {
            if (!showing) {
                focus.use("toggle " + layer);
                actions.arrange(actions.layers().withShown(layer, e.getValue()));
            }
        });
        focus.add("toggle " + layer, box);
        return box;
    }

    private String name(String layer) {
        return getTranslation("explorer.layers." + layer);
    }

    private <T> void choice(Select<T> select, String key, Function<T, String> name, Consumer<@Nullable T> choose) {
        select.setLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key + ".none"));
        select.setItemLabelGenerator(item -> item == null ? getTranslation(key + ".none") : name.apply(item));
        select.addValueChangeListener(e -> {
            if (!showing) {
                focus.use(select == priority ? Layers.PRIORITY : Layers.PROGRAMME);
                choose.accept(e.getValue());
            }
        });
    }
}
