package id.lentera.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortCodeTest {

    @Test
    void the_same_text_has_the_same_code_for_ever() {
        // Written down: a change of the arithmetic would give old maps new addresses.
        assertThat(ShortCode.of("indicator=poverty_rate&year=2025&level=regency&within=53", 0))
                .isEqualTo(ShortCode.of("indicator=poverty_rate&year=2025&level=regency&within=53", 0))
                .isEqualTo("j14cf5sv");
    }

    @Test
    void codes_are_eight_letters_and_digits_that_nobody_mistakes_and_differ() {
        var codes = IntStream.range(0, 20_000)
                .mapToObj(i -> ShortCode.of("year=" + i, 0))
                .collect(Collectors.toSet());
        assertThat(codes).hasSize(20_000).allMatch(ShortCode::isCode);
        assertThat(ShortCode.of("a", 0)).isNotEqualTo(ShortCode.of("a", 1));
        assertThat(ShortCode.isCode("abcdefil")).isFalse();
        assertThat(ShortCode.isCode("../../et")).isFalse();
    }
}
