package id.lentera.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.platform.Basemap;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    @Test
    void without_a_basemap_nothing_is_loaded_from_elsewhere() {
        ContentPolicy policy = new ContentPolicy(new Basemap(Basemap.Kind.RASTER, "", "", 19, 256));

        assertThat(policy.embedded()).doesNotContain("http");
        assertThat(policy.withoutNonce()).doesNotContain("http");
    }

    @Test
    void a_basemap_may_be_loaded_by_pages_and_by_framed_maps_and_runs_nothing() {
        ContentPolicy policy = new ContentPolicy(
                new Basemap(Basemap.Kind.RASTER, "https://peta.example/{z}/{x}/{y}.png", "© Peta", 19, 256));

        for (String rules : new String[] {policy.embedded(), policy.withoutNonce()}) {
            assertThat(rules)
                    .contains("img-src 'self' data: blob: https://peta.example;")
                    .contains("connect-src 'self' https://peta.example;")
                    .doesNotContainPattern("script-src[^;]*https");
        }
    }
}
