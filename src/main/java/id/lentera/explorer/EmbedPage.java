package id.lentera.explorer;

import com.vaadin.flow.i18n.I18NProvider;
import id.lentera.areas.AreaShapeQueries;
import id.lentera.platform.ProblemException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The map for other people's pages: plain HTML around the map element, which fetches tiles and values itself. It needs no session and
 * no cookie, both of which browsers refuse in a foreign frame.
 */
@Service
class EmbedPage {

    private static final EmbedTemplate MAP = EmbedTemplate.of("embed.html");
    private static final EmbedTemplate PROBLEM = EmbedTemplate.of("embed-problem.html");
    private static final String VERSION = EmbedTemplate.scriptVersion();

    private final PlainMaps maps;
    private final AreaShapeQueries shapes;
    private final I18NProvider texts;

    EmbedPage(PlainMaps maps, AreaShapeQueries shapes, I18NProvider texts) {
        this.maps = maps;
        this.shapes = shapes;
        this.texts = texts;
    }

    /** @param base the path of the application, for addresses inside the page */
    String show(ExplorerState asked, Locale locale, String base) {
        PlainMaps.PlainMap map = maps.read(asked.single(), locale, true);
        Map<String, String> values = map.markup();
        values.put("base", escape(base));
        values.put("version", VERSION);
        values.put("label", texts.getTranslation("sharing.embed.label", locale, values.get("title")));
        values.put("credit", escape(shapes.findCredit().orElse("")));
        values.put("link", escape(base + ShareLinks.of("/", map.state(), lang(locale))));
        values.put("more", escape(texts.getTranslation("sharing.embed.more", locale)));
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

    private static String escape(String text) {
        return EmbedTemplate.escape(text);
    }
}
