package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.platform.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The layers of the map page in its address. */
class LayersTest {

    private static Map<String, String> address(Layers layers) {
        Map<String, String> query = new LinkedHashMap<>();
        layers.into(query);
        return query;
    }

    @Test
    void the_usual_layers_need_no_words() {
        assertThat(address(Layers.USUAL)).isEmpty();
        assertThat(Layers.parse(Map.of())).isEqualTo(Layers.USUAL);
    }

    @Test
    void what_is_unusual_survives_the_address() {
        Layers layers = Layers.USUAL
                .withShown(Layers.LABELS, false)
                .withShown(Layers.GRATICULE, true)
                .withPriority("extreme-poverty-2021")
                .withOpacity(Layers.AREAS, 60)
                .moved(Layers.OVERLAYS, true, Layers.ORDER);
        assertThat(address(layers))
                .containsEntry("off", "labels")
                .containsEntry("on", "graticule")
                .containsEntry("opacity", "areas-60")
                .containsEntry("priority", "extreme-poverty-2021")
                .containsEntry("order", "programme_priority_overlays_labels_graticule_areas_basemap");
        assertThat(Layers.parse(address(layers))).isEqualTo(layers);
    }

    @Test
    void coming_back_to_the_usual_leaves_no_trace() {
        Layers layers = Layers.USUAL
                .withShown(Layers.SCALE, false)
                .withShown(Layers.SCALE, true)
                .withOpacity(Layers.AREAS, 40)
                .withOpacity(Layers.AREAS, 100)
                .moved(Layers.AREAS, true, Layers.ORDER)
                .moved(Layers.AREAS, false, Layers.ORDER);
        assertThat(address(layers)).isEmpty();
    }

    @Test
    void a_layer_moves_past_what_the_reader_sees() {
        List<String> listed = List.of(Layers.PROGRAMME, Layers.LABELS, Layers.AREAS);
        Layers moved = Layers.USUAL.moved(Layers.AREAS, true, listed);
        assertThat(moved.order().stream().filter(listed::contains))
                .containsExactly(Layers.PROGRAMME, Layers.AREAS, Layers.LABELS);
        assertThat(moved.moved(Layers.PROGRAMME, true, listed)).isEqualTo(moved);
    }

    @Test
    void words_that_mean_nothing_are_passed_over() {
        Layers layers = Layers.parse(Map.of(
                "off",
                "labels_everything",
                "on",
                "fog",
                "opacity",
                "areas-5x_sea-50_areas-05",
                "order",
                "areas_areas_x"));
        assertThat(layers.shows(Layers.LABELS)).isFalse();
        assertThat(layers.shows(Layers.GRATICULE)).isFalse();
        assertThat(layers.opacityOf(Layers.AREAS)).isEqualTo(Layers.FAINTEST);
        assertThat(layers.order()).hasSize(Layers.ORDER.size()).startsWith(Layers.AREAS);
        assertThatThrownBy(() -> Layers.parse(Map.of("priority", "<b>"))).isInstanceOf(ProblemException.class);
    }
}
