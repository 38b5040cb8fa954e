package id.lentera.mapview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LenteraMapTest {

    private final LenteraMap map = new LenteraMap();

    @Test
    void sends_addresses_and_edges_never_values() {
        map.setChoropleth(new Choropleth(
                "regency",
                "tiles/regency.json",
                "api/areas/index?level=regency",
                "api/values?indicator=x&level=regency&year=2021",
                new double[] {0, 12.5, 40},
                new String[] {"#fee", "#f00"},
                "#ddd",
                "%",
                null,
                "",
                Choropleth.Kind.CLASSES,
                null));
        JsonNode sent = property("choropleth");
        assertThat(sent.get("level").asString()).isEqualTo("regency");
        assertThat(sent.get("edges").size()).isEqualTo(3);
        assertThat(sent.get("valuesUrl").asString()).startsWith("api/values");
        assertThat(sent.toString()).hasSizeLessThan(450);
    }

    @Test
    void moves_again_when_the_same_bounds_are_asked_for_twice() {
        map.fitBounds(118.9, -11, 125.2, -8);
        int first = map.getElement().getProperty("boundsTurn", 0);
        map.fitBounds(118.9, -11, 125.2, -8);
        assertThat(map.getElement().getProperty("boundsTurn", 0)).isGreaterThan(first);
        assertThat(property("bounds").size()).isEqualTo(4);
    }

    @Test
    void forgets_a_position_when_bounds_replace_it() {
        map.setView(124.3, -9.8, 9);
        assertThat(property("startView").size()).isEqualTo(3);
        map.fitBounds(118.9, -11, 125.2, -8);
        assertThat(property("startView")).isEmpty();
    }

    @Test
    void numbers_highlighted_areas_only_when_they_are_ranked() {
        map.setHighlighted(List.of("53.17", "53.02"));
        assertThat(map.getElement().getProperty("ranked", false)).isTrue();
        map.setHighlighted(List.of("53.17"), false);
        assertThat(map.getElement().getProperty("ranked", true)).isFalse();
        assertThat(property("highlighted").size()).isEqualTo(1);
    }

    @Test
    void sends_markers_with_or_without_a_value() {
        map.setMarkers(List.of(
                new Marker("53.02.10.2013", "Desa A", "delivered", 124.3, -9.8, 283.0),
                new Marker("53.02.11.2011", "Desa B", "planned", 124.4, -9.7, null)));
        assertThat(property("markers").get(0).get("value").asDouble()).isEqualTo(283);
        assertThat(property("markers").get(1).get("value").isNull()).isTrue();
    }

    @Test
    void marks_no_area_when_nothing_is_selected() {
        map.setSelected("53.02");
        map.setSelected(null);
        assertThat(map.getElement().getProperty("selected")).isEmpty();
    }

    @Test
    void speaks_both_languages_with_the_same_keys() {
        Map<String, String> indonesian = MapTexts.of(Locale.of("id"));
        Map<String, String> english = MapTexts.of(Locale.ENGLISH);
        assertThat(indonesian).containsOnlyKeys(english.keySet());
        assertThat(indonesian).containsEntry("absent.1", "tidak dikumpulkan").containsEntry("locale", "id-ID");
        assertThat(english).containsEntry("absent.1", "not collected").containsEntry("locale", "en-GB");
        assertThat(MapTexts.of(Locale.FRENCH)).isEqualTo(indonesian);
    }

    private JsonNode property(String name) {
        return (JsonNode) map.getElement().getPropertyRaw(name);
    }
}
