package id.lentera.shell.internal;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The language of a reader: the address ({@code ?lang=en}) before the cookie, Indonesian otherwise. The browser's own language
 * doesn't count: a shared screen must not change with the machine it is shown on.
 */
final class Language {

    static final Locale INDONESIAN = Locale.of("id", "ID");
    static final Locale ENGLISH = Locale.ENGLISH;
    static final String PARAMETER = "lang";
    static final String COOKIE = "lentera-lang";

    private Language() {}

    static Locale of(VaadinRequest request) {
        return Stream.of(inAddress(request), inCookie(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(INDONESIAN);
    }

    /** The language named in the address of the page, also when the client asks for the page's content in a second request. */
    static Optional<Locale> inAddress(VaadinRequest request) {
        String direct = request.getParameter(PARAMETER);
        if (direct != null) {
            return parse(direct);
        }
        String query = request.getParameter("query");
        if (query == null || query.length() > 2000) {
            return Optional.empty();
        }
        return parse(UriComponentsBuilder.newInstance()
                .query(query.startsWith("?") ? query.substring(1) : query)
                .build()
                .getQueryParams()
                .getFirst(PARAMETER));
    }

    private static Optional<Locale> inCookie(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .flatMap(Language::parse);
    }

    private static Optional<Locale> parse(@org.jspecify.annotations.Nullable String language) {
        return switch (language) {
            case "id" -> Optional.of(INDONESIAN);
            case "en" -> Optional.of(ENGLISH);
            case null, default -> Optional.empty();
        };
    }
}
