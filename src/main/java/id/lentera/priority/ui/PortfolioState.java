package id.lentera.priority.ui;

import com.vaadin.flow.router.QueryParameters;
import id.lentera.areas.AreaCode;
import id.lentera.priority.ScenarioText;
import id.lentera.priority.UnitCost;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of portfolios shows: all of it is in the address.
 *
 * @param second null for one scenario only
 * @param region kabupaten whose villages are listed; null for none
 */
record PortfolioState(
        AreaCode within,
        ScenarioText first,
        @Nullable ScenarioText second,
        @Nullable AreaCode region) {

    static PortfolioState parse(QueryParameters query, List<UnitCost> published) {
        return new PortfolioState(
                new AreaCode(query.getSingleParameter("within").orElse("53")),
                query.getSingleParameter("a").map(ScenarioText::parse).orElseGet(() -> ScenarioText.start(published)),
                query.getSingleParameter("b").map(ScenarioText::parse).orElse(null),
                query.getSingleParameter("region").map(AreaCode::new).orElse(null));
    }

    QueryParameters toQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("within", within.value());
        query.put("a", first.write());
        if (second != null) {
            query.put("b", second.write());
        }
        if (region != null) {
            query.put("region", region.value());
        }
        return QueryParameters.simple(query);
    }

    PortfolioState withFirst(ScenarioText other) {
        return new PortfolioState(within, other, second, region);
    }

    PortfolioState withSecond(@Nullable ScenarioText other) {
        return new PortfolioState(within, first, other, region);
    }

    PortfolioState withRegion(AreaCode other) {
        return new PortfolioState(within, first, second, other);
    }
}
