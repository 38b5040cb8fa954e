package id.lentera.tiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipPreferenceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, false",
                "'', false",
                "gzip, true",
                "'gzip, deflate, br', true",
                "'br, GZIP;q=0.5', true",
                "'gzip;q=0, *', false",
                "'gzip; q=0.000', false",
                "'*', true",
                "'*;q=0', false",
                "identity, false",
                "'br,zstd', false"
            })
    void reads_the_header(String header, boolean accepts) {
        assertThat(GzipPreference.accepts(header)).isEqualTo(accepts);
    }
}
