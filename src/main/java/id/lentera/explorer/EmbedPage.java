package id.lentera.explorer;

import com.vaadin.flow.i18n.I18NProvider;
import id.lentera.areas.AreaShapeQueries;
import id.lentera.explorer.ExplorerScreen.Bounds;
import id.lentera.mapview.Choropleth;
import id.lentera.mapview.MapLayers;
import id.lentera.mapview.MapTexts;
import id.lentera.mapview.Marker;
import id.lentera.mapview.Picture;
import id.lentera.platform.ProblemException;
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

/**
 * The map for other people's pages: plain HTML around the map element, which fetches tiles and values itself. It needs no session and
 * no cookie, both of which browsers refuse in a foreign frame.
 */
@Service
class EmbedPage {

    private static final EmbedTemplate MAP = EmbedTemplate.of("embed.html");
    private static final EmbedTemplate PROBLEM = EmbedTemplate.of("embed-problem.html");
    private static final String VERSION = EmbedTemplate.scriptVersion();

    private final ExplorerQueries queries;
    private final LayerSources layers;
    private final AreaShapeQueries shapes;
    private final I18NProvider texts;
    private final JsonMapper json;
    private final Clock clock;

    EmbedPage(
            ExplorerQueries queries,
            LayerSources layers,
            AreaShapeQueries shapes,
            I18NProvider texts,
            JsonMapper json,
            Clock clock) {
        this.queries = queries;
        this.layers = layers;
        this.shapes = shapes;
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
            MapLayers layers,
            @Nullable List<Double> bounds,
            @Nullable List<Double> startView,
            Map<String, String> texts,
            String subject,
            String first,
            boolean cooperative) {}

    /** @param base the path of the application, for addresses inside the page */
    String show(ExplorerState asked, Locale locale, String base) {
        ExplorerScreen screen = queries.read(asked.single());
        LegendLines.Words words = (key, values) -> texts.getTranslation(key, locale, values);
        String title = ScreenTitle.of(screen, words, locale);
        Picture picture = MapPicture.of(
                screen, SheetSize.parse(null), words, locale, LocalDate.now(clock.withZone(MapPicture.OFFICE)));
        Map<String, String> values = new HashMap<>();
        values.put("lang", locale.getLanguage());
        values.put("base", escape(base));
        values.put("version", VERSION);
        values.put("title", escape(title));
        values.put("label", escape(words.of("sharing.embed.label", title)));
        values.put("legendTitle", escape(picture.legendTitle()));
        values.put("legend", picture.legend().stream().map(EmbedPage::line).collect(Collectors.joining("\n")));
        values.put(
                "remarks", picture.remarks().stream().map(EmbedPage::paragraph).collect(Collectors.joining()));
        values.put("sources", escape(picture.footer().getFirst()));
        values.put("credit", escape(shapes.findCredit().orElse("")));
        values.put("link", escape(base + ShareLinks.of("/", screen.state(), lang(locale))));
        values.put("more", escape(words.of("sharing.embed.more")));
        values.put("content", content(screen, words, locale));
        return MAP.fill(values);
    }

    /** One sentence and a way on, in the frame where a map was expected. */
    String problem(ProblemException problem, Locale locale, String base) {
        return PROBLEM.fill(Map.of(
                "lang", locale.getLanguage(),
                "base", escape(base),
                "sentence", escape(problem.text().in(locale)),
                "more", escape(texts.getTranslation("sharing.embed.more", locale))));
    }

    private static Map<String, String> lang(Locale locale) {
        return "en".equals(locale.getLanguage()) ? Map.of(ReaderLanguage.PARAMETER, "en") : Map.of();
    }

    private String content(ExplorerScreen screen, LegendLines.Words words, Locale locale) {
        ExplorerState state = screen.state();
        Camera camera = state.camera();
        Bounds bounds = screen.bounds();
        Content content = new Content(
                new ScreenLayer(screen, words, locale).main(),
                MapContent.borders(screen),
                state.selected() == null ? "" : state.selected().value(),
                layers.markers(state.look().programme(), state.within()),
                layers.ranked(state),
                layers.onMap(state.look().layers(), List.of()).withoutBasemap(),
                bounds == null ? null : List.of(bounds.west(), bounds.south(), bounds.east(), bounds.north()),
                camera == null ? null : List.of(camera.lng(), camera.lat(), camera.zoom()),
                MapTexts.of(locale),
                MapContent.subject(screen, locale),
                MapContent.first(screen),
                true);
        // Nothing inside may end the element that carries it.
        return json.writeValueAsString(content).replace("<", "\\u003c");
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
