package id.lentera.platform;

import java.util.Locale;

/** A text in both languages of the product. */
public record LocalizedText(String id, String en) {

    /** The text for a locale: English for English readers, Indonesian for everyone else. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : id;
    }
}
