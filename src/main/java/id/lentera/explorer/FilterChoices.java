package id.lentera.explorer;

import id.lentera.areas.AreaLevel;
import id.lentera.filters.Attribute;
import id.lentera.filters.Filter;
import id.lentera.filters.FilterQueries;
import id.lentera.filters.FilterScope;
import id.lentera.platform.TextProblem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Runs the filter of the map page and says what can be asked. */
@Service
class FilterChoices {

    private final FilterQueries queries;

    FilterChoices(FilterQueries queries) {
        this.queries = queries;
    }

    /** The screen with the areas that pass its filter; a filter that can't be run dims nothing and says why. */
    ExplorerScreen sift(ExplorerScreen screen) {
        boolean known = screen.sifted().filter().equals(screen.state().look().filter());
        return known ? screen : screen.with(sifted(screen));
    }

    private Sifted sifted(ExplorerScreen screen) {
        Filter filter = screen.state().look().filter();
        if (filter.isNone()) {
            return Sifted.NOTHING;
        }
        List<Attribute> attributes = listAttributes(screen.state().level());
        try {
            return new Sifted(filter, attributes, queries.sift(filter, screen.scope()), null);
        } catch (TextProblem problem) {
            return new Sifted(filter, attributes, null, problem);
        }
    }

    /** What is wrong with a filter on a map. */
    Optional<TextProblem> check(Filter filter, FilterScope scope) {
        try {
            queries.sift(filter, scope);
            return Optional.empty();
        } catch (TextProblem problem) {
            return Optional.of(problem);
        }
    }

    List<Attribute> listAttributes(AreaLevel level) {
        return queries.listAttributes(level);
    }
}
