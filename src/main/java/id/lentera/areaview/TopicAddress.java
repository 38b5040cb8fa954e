package id.lentera.areaview;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.lentera.areas.AreaCode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the address of a page on a single topic says: the area and whatever the reader entered.
 *
 * @param parts first value of each parameter, in their order
 */
public record TopicAddress(Map<String, String> parts) {

    private static final String WITHIN = "within";

    public static TopicAddress of(Location location) {
        Map<String, String> parts = new LinkedHashMap<>();
        location.getQueryParameters().getParameters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                parts.put(name, values.getFirst());
            }
        });
        return new TopicAddress(parts);
    }

    /** The area, or the one that the page usually begins with. */
    public AreaCode within(AreaCode usual) {
        return parts.containsKey(WITHIN) ? new AreaCode(parts.get(WITHIN)) : usual;
    }

    public TopicAddress within(String code) {
        return with(WITHIN, code);
    }

    /** With one part changed; an empty value leaves it out. */
    public TopicAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new TopicAddress(changed);
    }

    public QueryParameters query() {
        return QueryParameters.simple(parts);
    }
}
