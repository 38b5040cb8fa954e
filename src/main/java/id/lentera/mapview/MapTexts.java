package id.lentera.mapview;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The map's own words in both languages; a page may put its own over them before {@link LenteraMap#setTexts}. */
public final class MapTexts {

    private static final String PREFIX = "map.";

    private MapTexts() {}

    /** All texts of a locale, keys without the prefix, plus {@code locale} itself for the formatting of numbers. */
    public static Map<String, String> of(Locale locale) {
        String language = "en".equals(locale.getLanguage()) ? "en" : "id";
        Map<String, String> texts = new TreeMap<>();
        try {
            ResourceBundle bundle = ResourceBundle.getBundle("i18n.map_" + language, Locale.ROOT);
            bundle.keySet().forEach(key -> texts.put(key.substring(PREFIX.length()), bundle.getString(key)));
        } catch (MissingResourceException e) {
            throw new IllegalStateException("The texts of the map are missing for " + language, e);
        }
        texts.put("locale", "en".equals(language) ? "en-GB" : "id-ID");
        return texts;
    }
}
