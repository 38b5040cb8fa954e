package id.lentera.explorer;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an answer that isn't a page of the application. */
final class ReaderLanguage {

    static final String PARAMETER = "lang";

    private static final String COOKIE = "lentera-lang";

    private ReaderLanguage() {}

    /** The address before the cookie of the pages, Indonesian otherwise. */
    static Locale of(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        if (asked == null && request.getCookies() != null) {
            asked = Arrays.stream(request.getCookies())
                    .filter(cookie -> COOKIE.equals(cookie.getName()))
                    .map(Cookie::getValue)
                    .findFirst()
                    .orElse(null);
        }
        return locale(asked);
    }

    /** The address alone: the same answer for everybody, so that it can be kept. */
    static Locale inAddress(HttpServletRequest request) {
        return locale(request.getParameter(PARAMETER));
    }

    private static Locale locale(@Nullable String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.of("id", "ID");
    }
}
