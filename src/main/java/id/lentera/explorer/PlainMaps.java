package id.lentera.explorer;

import com.vaadin.flow.i18n.I18NProvider;
import id.lentera.explorer.ExplorerScreen.Bounds;
import id.lentera.mapview.Choropleth;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapLayers;
import id.lentera.mapview.MapTexts;
import id.lentera.mapview.Marker;
import id.lentera.mapview.Picture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** A map as plain HTML: title, legend and sources as markup, and what the map element is told as JSON. */
@Service
class PlainMaps {

    private final ExplorerQueries queries;
    private final FilterChoices filters;
    private final LayerSources layers;
    private final I18NProvider texts;
    private final JsonMapper json;
    private final Clock clock;

    PlainMaps(
            ExplorerQueries queries,
            FilterChoices filters,
            LayerSources layers,
            I18NProvider texts,
            JsonMapper json,
            Clock clock) {
        this.queries = queries;
        this.filters = filters;
        this.layers = layers;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    /** The properties of the map element. */
    private record Content(
            Choropleth choropleth,
            List<String> borders,
            String selected,
            List<Marker> markers,
            List<String> highlighted,
            String passing,
            MapLayers layers,
            @Nullable List<Double> bounds,
            @Nullable List<Double> startView,
            Map<String, String> texts,
            String subject,
            String first,
            boolean cooperative) {}

    /**
     * @param state  what is shown, with what the address left open
     * @param markup by the name of its place in a template: title, definition, legendTitle, legend, remarks, sources, content
     */
    record PlainMap(ExplorerState state, Map<String, String> markup) {}

    /** @param cooperative inside somebody else's page; a map that only begins before the application has no basemap yet */
    PlainMap read(ExplorerState asked, Locale locale, boolean cooperative) {
        ExplorerScreen screen = filters.sift(queries.read(asked));
        LegendLines.Words words = (key, values) -> texts.getTranslation(key, locale, values);
        Picture picture = MapPicture.of(
                screen, SheetSize.parse(null), words, locale, LocalDate.now(clock.withZone(MapPicture.OFFICE)));
        Map<String, String> markup = new HashMap<>();
        markup.put("lang", locale.getLanguage());
        markup.put("title", escape(ScreenTitle.of(screen, words, locale)));
        markup.put("definition", escape(picture.subtitle()));
        markup.put("legendTitle", escape(picture.legendTitle()));
        markup.put("legend", picture.legend().stream().map(PlainMaps::line).collect(Collectors.joining("\n")));
        markup.put(
                "remarks", picture.remarks().stream().map(PlainMaps::paragraph).collect(Collectors.joining()));
        markup.put("sources", escape(picture.footer().getFirst()));
        markup.put("content", content(screen, words, locale, cooperative));
        return new PlainMap(screen.state(), markup);
    }

    private String content(ExplorerScreen screen, LegendLines.Words words, Locale locale, boolean cooperative) {
        ExplorerState state = screen.state();
        Camera camera = state.camera();
        Bounds bounds = screen.bounds();
        MapLayers over = layers.onMap(state.look().layers(), List.of());
        Content content = new Content(
                cooperative ? framed(screen, words, locale) : new ScreenLayer(screen, words, locale).main(),
                MapContent.borders(screen),
                state.selected() == null ? "" : state.selected().value(),
                layers.markers(state.look().programme(), state.within()),
                layers.ranked(state),
                LenteraMap.passing(screen.sifted().ids()),
                cooperative ? over : over.withoutBasemap(),
                bounds == null ? null : List.of(bounds.west(), bounds.south(), bounds.east(), bounds.north()),
                camera == null ? null : List.of(camera.lng(), camera.lat(), camera.zoom()),
                MapTexts.of(locale),
                MapContent.subject(screen, locale),
                MapContent.first(screen),
                cooperative);
        // Nothing inside may end the element that carries it.
        return json.writeValueAsString(content).replace("<", "\\u003c");
    }

    /** A frame is often too low for the whole legend, so what a filter does stands on the map too. */
    private static Choropleth framed(ExplorerScreen screen, LegendLines.Words words, Locale locale) {
        Choropleth main = new ScreenLayer(screen, words, locale).main();
        return FilterWords.remark(screen, words, locale)
                .map(remark -> main.withNote((main.note() + " " + remark).strip()))
                .orElse(main);
    }

    private static String line(Picture.Line line) {
        String mark = line.radius() == null
                ? "<span class=\"swatch swatch-%s\" style=\"background-color:%s\"></span>"
                        .formatted(line.kind(), line.color())
                : "<span class=\"circle-place\"><span class=\"circle\" style=\"width:%1$spx;height:%1$spx;background-color:%2$s\"></span></span>"
                        .formatted(Math.round(2 * line.radius()), line.color());
        String count = line.count() == null ? "" : "<span class=\"count\">" + line.count() + "</span>";
        return "<li>" + mark + "<span class=\"text\">" + escape(line.label()) + "</span>" + count + "</li>";
    }

    private static String paragraph(String sentence) {
        return "<p>" + escape(sentence) + "</p>";
    }

    private static String escape(String text) {
        return EmbedTemplate.escape(text);
    }
}
