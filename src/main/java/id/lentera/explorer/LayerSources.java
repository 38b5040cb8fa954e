package id.lentera.explorer;

import id.lentera.areas.AreaCode;
import id.lentera.mapview.MapLayers;
import id.lentera.mapview.Marker;
import id.lentera.overlays.Overlay;
import id.lentera.overlays.OverlayService;
import id.lentera.platform.Basemap;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityItem;
import id.lentera.priority.PriorityModel;
import id.lentera.priority.PriorityQueries;
import id.lentera.programs.Programme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Everything that can lie on the map besides its colours. */
@Service
class LayerSources {

    /** Readable on any of the usual ramps, and unlike their colours. */
    private static final List<String> COLORS = List.of("#c2187a", "#5b2a9d", "#00707a", "#6b3f12", "#1b1b1b");

    private final ProgrammeLayer programmes;
    private final PriorityQueries priorities;
    private final OverlayService overlays;
    private final Basemap basemap;

    LayerSources(ProgrammeLayer programmes, PriorityQueries priorities, OverlayService overlays, Basemap basemap) {
        this.programmes = programmes;
        this.priorities = priorities;
        this.overlays = overlays;
        this.basemap = basemap;
    }

    List<Programme> listProgrammes() {
        return programmes.list();
    }

    Optional<Programme> findProgramme(@Nullable String id) {
        return programmes.find(id);
    }

    List<Marker> markers(@Nullable String programme, AreaCode within) {
        return programmes.markers(programme, within);
    }

    List<PriorityModel> listModels() {
        return priorities.listModels();
    }

    Optional<PriorityModel> findModel(@Nullable String id) {
        return id == null ? Optional.empty() : priorities.findModel(id);
    }

    /** The first areas of a model inside the area looked at; none where the map shows another level than the model ranks. */
    List<String> ranked(ExplorerState state) {
        PriorityModel model = findModel(state.look().layers().priority()).orElse(null);
        if (model == null || model.recipe().level() != state.level()) {
            return List.of();
        }
        Priorities result = priorities.rank(model.id(), state.within(), null, model.top());
        return result.items().stream().map(PriorityItem::code).toList();
    }

    OverlayService overlays() {
        return overlays;
    }

    boolean hasBasemap() {
        return basemap.isConfigured();
    }

    static String color(Overlay overlay) {
        return COLORS.get(overlay.slot() % COLORS.size());
    }

    /** What the map is told. */
    MapLayers onMap(Layers layers, List<Overlay> files) {
        Map<String, Double> opacity = new HashMap<>();
        layers.opacity().forEach((group, percent) -> opacity.put(group, percent / 100.0));
        return new MapLayers(
                layers.order(),
                List.copyOf(layers.off()),
                opacity,
                layers.shows(Layers.SCALE),
                layers.shows(Layers.GRATICULE),
                files.stream().map(LayerSources::drawn).toList(),
                hasBasemap() && layers.shows(Layers.BASEMAP) ? below() : null);
    }

    private static MapLayers.Overlay drawn(Overlay overlay) {
        return new MapLayers.Overlay(
                overlay.id(), overlay.name(), overlay.url(), color(overlay), overlay.opacity() / 100.0);
    }

    private MapLayers.Below below() {
        return new MapLayers.Below(
                basemap.kind().name(), basemap.url(), basemap.attribution(), basemap.maxZoom(), basemap.tileSize());
    }
}
