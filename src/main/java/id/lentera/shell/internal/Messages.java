package id.lentera.shell.internal;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of the pages: {@code i18n/<feature>_id.properties} and {@code i18n/<feature>_en.properties} of every feature. */
@Component
class Messages implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Map<String, String> indonesian = read("id");
    private final Map<String, String> english = read("en");

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.INDONESIAN, Language.ENGLISH);
    }

    @Override
    public Locale getDefaultLocale() {
        return Language.INDONESIAN;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        String text = getAllTranslations(locale).get(key);
        if (text == null) {
            assert false : "No text for key " + key;
            LOG.error("No text for key {}", key);
            return key;
        }
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : indonesian;
    }

    private static Map<String, String> read(String language) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties")) {
                Properties properties = new Properties();
                try (Reader reader =
                        file.getContentAsString(StandardCharsets.UTF_8).transform(java.io.StringReader::new)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}
