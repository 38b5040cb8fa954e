package id.lentera.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A basemap is checked when the server starts. */
class BasemapTest {

    private static Basemap of(Basemap.Kind kind, String url, String attribution) {
        return new Basemap(kind, url, attribution, 19, 256);
    }

    @Test
    void there_is_none_by_default() {
        Basemap none = of(Basemap.Kind.RASTER, "", "");
        assertThat(none.isConfigured()).isFalse();
        assertThat(none.origin()).isNull();
    }

    @Test
    void pages_may_load_from_exactly_its_origin() {
        assertThat(of(Basemap.Kind.RASTER, "https://peta.example:8443/t/{z}/{x}/{y}.png?k=1", "© Peta")
                        .origin())
                .isEqualTo("https://peta.example:8443");
        assertThat(of(Basemap.Kind.VECTOR, "/gaya/style.json", "© Peta").origin())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://peta.example/tiles.png",
                "ftp://peta.example/{z}/{x}/{y}",
                "javascript:{z}{x}{y}",
                "//peta.example/{z}/{x}/{y}",
                "https://user:pw@peta.example/{z}/{x}/{y}",
                "https://peta.example;script-src/{z}/{x}/{y}"
            })
    void a_wrong_address_stops_the_start(String url) {
        assertThatThrownBy(() -> of(Basemap.Kind.RASTER, url, "© Peta")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void so_does_a_missing_credit() {
        assertThatThrownBy(() -> of(Basemap.Kind.RASTER, "https://peta.example/{z}/{x}/{y}.png", " "))
                .hasMessageContaining("attribution");
    }
}
