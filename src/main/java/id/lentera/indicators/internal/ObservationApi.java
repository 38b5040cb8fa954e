package id.lentera.indicators.internal;

import id.lentera.platform.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/observations}: figures and stated absences with their sources, a page at a time. */
@RestController
class ObservationApi {

    private final ScopeReader scopes;
    private final ObservationStore store;

    /** The answer. */
    record Answer(
            String indicator,
            String unit,
            String within,
            int numberMatched,
            int limit,
            int offset,
            List<ObservationItem> items) {}

    ObservationApi(ScopeReader scopes, ObservationStore store) {
        this.scopes = scopes;
        this.store = store;
    }

    @GetMapping("/api/observations")
    Answer list(
            ScopeReader.Words words,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        Scope scope = scopes.readOpen(words);
        ObservationFilter filter = new ObservationFilter(
                scope.indicator().id(),
                scope.level(),
                scope.within(),
                scope.year(),
                scope.alternatives(),
                false,
                paging);
        List<ObservationItem> items =
                store.list(filter).stream().map(ObservationItem::of).toList();
        return new Answer(
                scope.indicator().id(),
                scope.indicator().unit(),
                scope.within().value(),
                store.count(filter),
                paging.limit(),
                paging.offset(),
                items);
    }
}
