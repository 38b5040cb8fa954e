package id.lentera.tiles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.platform.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileAddressTest {

    @ParameterizedTest
    @CsvSource({"0,0,0", "8,213,134", "22,4194303,4194303"})
    void reads_numbers_inside_the_world(String z, String x, String y) {
        TileAddress address = TileAddress.parse(z, x, y);
        assertThat(address).isEqualTo(new TileAddress(Integer.parseInt(z), Integer.parseInt(x), Integer.parseInt(y)));
        assertThat(TileAddress.ofKey(address.key())).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "23,0,0",
        "-1,0,0",
        "8,256,0",
        "8,0,256",
        "8,-1,0",
        "99999999999999999999,0,0",
        "8,99999999999999999999,0",
        "a,0,0",
        "8,1.5,0",
        "8,0x1,0",
        "8,'',0",
        "٣,0,0"
    })
    void refuses_anything_else_with_a_sentence(String z, String x, String y) {
        assertThatThrownBy(() -> TileAddress.parse(z, x, y)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.code()).isEqualTo("bad-tile-number");
            assertThat(problem.text().en()).endsWith(".");
        });
    }

    @Test
    void names_the_range_of_the_zoom() {
        assertThatThrownBy(() -> TileAddress.parse("3", "8", "0")).hasMessageContaining("between 0 and 7");
    }
}
