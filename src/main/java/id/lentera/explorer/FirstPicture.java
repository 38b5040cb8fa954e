package id.lentera.explorer;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import id.lentera.areas.AreaLevel;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.platform.ProblemException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Puts the map of the address into the page as a picture with title, legend and source, so that a reader on a slow line sees the answer
 * while the application is still on its way. The application takes it away when its own map is drawn.
 */
@Component
class FirstPicture implements VaadinServiceInitListener {

    /** Small enough to arrive long before the application does. */
    private static final String SIZE = "640x420";

    private static final String PHONE_SIZE = "400x560";
    private static final String PHONE = "(max-width: 900px)";

    private final I18NProvider texts;

    FirstPicture(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            VaadinRequest request = page.getVaadinRequest();
            if (isMapPage(request)) {
                state(request).filter(FirstPicture::isLight).ifPresent(state -> {
                    add(page.getDocument(), request, state);
                    announce(page.getDocument(), state);
                });
            }
        });
    }

    private void add(Document page, VaadinRequest request, ExplorerState state) {
        Locale locale = request instanceof VaadinServletRequest servlet
                ? ReaderLanguage.of(servlet.getHttpServletRequest())
                : Locale.of("id", "ID");
        Element figure = page.createElement("lentera-first-picture");
        Element picture = figure.appendElement("picture");
        picture.appendElement("source").attr("media", PHONE).attr("srcset", address(state, PHONE_SIZE, locale));
        picture.appendElement("img")
                .attr("src", address(state, SIZE, locale))
                .attr("alt", "")
                .attr("fetchpriority", "high")
                // The application begins when the page has loaded; a lazy picture does not hold that up.
                .attr("loading", "lazy");
        figure.appendElement("p").attr("role", "status").text(texts.getTranslation("explorer.firstPicture", locale));
        page.body().prependChild(figure);
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
