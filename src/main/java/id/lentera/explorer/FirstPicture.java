package id.lentera.explorer;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import id.lentera.areas.AreaLevel;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.platform.ProblemException;
import id.lentera.shell.FirstPaint;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Shows the map of the address while the application is still on its way: first as a picture that the server drew, then as a map that
 * draws itself from what the page says about it, both with title, legend and source. The application takes the map over when it comes.
 */
@Component
class FirstPicture implements FirstPaint {

    /** Small enough to arrive long before the application does. */
    private static final String SIZE = "640x420";

    private static final String PHONE_SIZE = "400x560";
    private static final String PHONE = "(max-width: 900px)";
    private static final EmbedTemplate MAP = EmbedTemplate.of("first-map.html");

    /** Part of the page, since a script of its own would cost a round trip; what it imports is named from the page's place. */
    private static final String SCRIPT =
            EmbedTemplate.script("first-map.js").replace("from\"./", "from\"./VAADIN/build/");

    private final PlainMaps maps;
    private final I18NProvider texts;

    FirstPicture(PlainMaps maps, I18NProvider texts) {
        this.maps = maps;
        this.texts = texts;
    }

    @Override
    public boolean addTo(Document page, VaadinRequest request) {
        Optional<ExplorerState> asked =
                isMapPage(request) ? state(request).filter(FirstPicture::isLight) : Optional.empty();
        if (asked.isEmpty()) {
            return false;
        }
        Locale locale = request instanceof VaadinServletRequest servlet
                ? ReaderLanguage.of(servlet.getHttpServletRequest())
                : Locale.of("id", "ID");
        Element first = picture(page, asked.get(), locale);
        announce(page, asked.get());
        return !SCRIPT.isEmpty()
                && asked.get().equals(asked.get().single())
                && addMap(page, first, asked.get(), locale);
    }

    private Element picture(Document page, ExplorerState state, Locale locale) {
        Element first = page.createElement("lentera-first-picture");
        Element picture = first.appendElement("picture");
        picture.appendElement("source").attr("media", PHONE).attr("srcset", address(state, PHONE_SIZE, locale));
        picture.appendElement("img")
                .attr("src", address(state, SIZE, locale))
                .attr("alt", "")
                .attr("fetchpriority", "high")
                // The application begins when the page has loaded; a lazy picture does not hold that up.
                .attr("loading", "lazy");
        first.appendElement("p").attr("role", "status").text(texts.getTranslation("explorer.firstPicture", locale));
        page.body().prependChild(first);
        return first;
    }

    private boolean addMap(Document page, Element first, ExplorerState state, Locale locale) {
        try {
            first.prepend(MAP.fill(maps.read(state, locale, false).markup()));
        } catch (ProblemException _) {
            // What is wrong, the application says.
            return false;
        }
        first.appendElement("script").attr("type", "module").appendChild(new DataNode(SCRIPT));
        return true;
    }

    private static String address(ExplorerState state, String size, Locale locale) {
        return ShareLinks.of(
                ShareLinks.SVG, state, Map.of("size", size, ReaderLanguage.PARAMETER, locale.getLanguage()));
    }

    /** Names what the map will ask for, so that it is there when the map begins; a few kilobytes. */
    private static void announce(Document page, ExplorerState state) {
        String level = state.level().slug();
        String within = state.within().value();
        Stream.of(
                        // The description of all levels, which the map asks for first.
                        Optional.of(IndicatorLayer.tilesUrl("all")),
                        Optional.of(IndicatorLayer.indexUrl(level, within)),
                        Optional.ofNullable(state.year())
                                .map(year -> IndicatorLayer.valuesUrl(state.indicator(), year, level, within)))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(address -> page.head()
                        .appendElement("link")
                        .attr("rel", "preload")
                        .attr("as", "fetch")
                        .attr("crossorigin", "anonymous")
                        .attr("href", address));
    }

    private static boolean isMapPage(VaadinRequest request) {
        return request.getPathInfo() == null || request.getPathInfo().matches("/?");
    }

    /** Thousands of villages weigh more than the application itself. */
    private static boolean isLight(ExplorerState state) {
        return state.level() == AreaLevel.PROVINCE
                || state.level() == AreaLevel.REGENCY
                || state.within().level().number() >= AreaLevel.REGENCY.number();
    }

    /** What is wrong with an address, the page itself says. */
    private static Optional<ExplorerState> state(VaadinRequest request) {
        Map<String, String> query = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        try {
            return Optional.of(ExplorerState.parse(query));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
