package id.lentera.indicators.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ChangeQueries;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ValueArray;
import id.lentera.provenance.DataVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/values}: one indicator-year as a compact array in feature id order, for colouring. */
@RestController
class ValueApi {

    private static final long MAX_CACHED_BYTES = 32L * 1024 * 1024;

    private final ScopeReader scopes;
    private final ObservationQueries observations;
    private final ChangeQueries changes;
    private final DataVersion version;
    private final Cache<Key, EncodedValues> encoded = Caffeine.newBuilder()
            .maximumWeight(MAX_CACHED_BYTES)
            .weigher((Key _, EncodedValues values) -> values.size())
            .build();

    /** @param version changes with the data, so that nothing needs to be evicted by hand */
    private record Key(
            String indicator,
            AreaLevel level,
            String within,
            int year,
            @Nullable Integer minus,
            boolean binary,
            String version) {}

    ValueApi(ScopeReader scopes, ObservationQueries observations, ChangeQueries changes, DataVersion version) {
        this.scopes = scopes;
        this.observations = observations;
        this.changes = changes;
        this.version = version;
    }

    /**
     * The form is chosen by {@code Accept: application/octet-stream}; everything else gets JSON.
     *
     * @param minus a year whose figures are subtracted
     */
    @GetMapping("/api/values")
    ResponseEntity<byte[]> values(
            ScopeReader.Words words,
            @RequestParam(required = false) @Nullable String minus,
            HttpServletRequest request) {
        Scope scope = scopes.readClosed(words);
        Integer base = minus == null || minus.isBlank()
                ? null
                : scopes.readClosed(words.withYear(minus)).requiredYear();
        boolean binary = accepts(request, HttpHeaders.ACCEPT, MediaType.APPLICATION_OCTET_STREAM_VALUE);
        boolean gzip = accepts(request, HttpHeaders.ACCEPT_ENCODING, "gzip");
        EncodedValues values = encoded.get(key(scope, base, binary), _ -> encode(scope, base, binary));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(binary ? MediaType.APPLICATION_OCTET_STREAM : MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePublic())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING)
                .eTag('"' + values.tag() + (binary ? "-b" : "-j") + (gzip ? "z" : "") + '"');
        if (gzip) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(gzip ? values.gzipped() : values.plain());
    }

    private Key key(Scope scope, @Nullable Integer minus, boolean binary) {
        return new Key(
                scope.indicator().id(),
                scope.requiredLevel(),
                scope.within().value(),
                scope.requiredYear(),
                minus,
                binary,
                version.current());
    }

    private EncodedValues encode(Scope scope, @Nullable Integer minus, boolean binary) {
        String indicator = scope.indicator().id();
        ValueArray array = minus == null
                ? observations.getValues(indicator, scope.requiredLevel(), scope.within(), scope.requiredYear())
                : changes.getChange(indicator, scope.requiredLevel(), scope.within(), scope.requiredYear(), minus);
        return binary ? EncodedValues.binary(array) : EncodedValues.json(scope, minus, array);
    }

    /** Whether a header names a value and doesn't refuse it by weight 0; a header nobody can read names nothing. */
    private static boolean accepts(HttpServletRequest request, String header, String value) {
        String text = request.getHeader(header);
        if (text == null) {
            return false;
        }
        String plain = text.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains(value) && !plain.matches(".*" + value + ";q=0(\\.0*)?(,.*)?$");
    }
}
