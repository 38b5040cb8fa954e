package id.lentera.convergence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestLitTest {

    private static final byte DARK = NearestLit.DARK;
    private static final byte LIT = NearestLit.LIT;

    @Test
    void distances_are_metres_on_the_ellipsoid_and_the_limit_decides() {
        // One minute of latitude at the equator is 1,842.9 m, of longitude 1,855.3 m on WGS 84.
        double[] lng = {120, 120, 120 + 3.0 / 60};
        double[] lat = {0, 1.0 / 60, 0};
        byte[] kinds = {DARK, 0, LIT};

        List<NearestLit.Found> found = NearestLit.within(lng, lat, kinds, 6_000);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().lit()).isEqualTo(2);
        assertThat(found.getFirst().metres()).isCloseTo(5_566, within(1.0));
        assertThat(NearestLit.within(lng, lat, kinds, 5_000)).isEmpty();
    }

    @Test
    void a_lit_village_behind_many_dark_ones_is_still_found() {
        int n = 300;
        double[] lng = new double[n];
        double[] lat = new double[n];
        byte[] kinds = new byte[n];
        for (int i = 0; i < n; i++) {
            lng[i] = 124 + i * 0.0001;
            lat[i] = -9.5;
            kinds[i] = i == n - 1 ? LIT : DARK;
        }
        assertThat(NearestLit.within(lng, lat, kinds, 5_000)).hasSize(n - 1).allMatch(found -> found.lit() == n - 1);
        kinds[n - 1] = DARK;
        assertThat(NearestLit.within(lng, lat, kinds, 5_000)).isEmpty();
    }
}
