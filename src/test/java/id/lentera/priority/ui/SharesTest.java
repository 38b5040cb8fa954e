package id.lentera.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.priority.ui.Shares.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void the_others_give_in_proportion() {
        assertThat(Shares.set(List.of(open(50), open(30), open(20)), 0, percent("75")))
                .containsExactly(percent("75"), percent("15"), percent("10"));
    }

    @Test
    void a_locked_share_stays_and_limits_the_others() {
        List<Share> shares = List.of(open(40), new Share(percent("50"), true), open(10));
        assertThat(Shares.set(shares, 0, percent("90"))).containsExactly(percent("50"), percent("50"), percent("0"));
        assertThat(Shares.set(shares, 0, percent("20"))).containsExactly(percent("20"), percent("50"), percent("30"));
    }

    @Test
    void who_is_alone_with_locked_ones_takes_the_room_there_is() {
        assertThat(Shares.set(List.of(open(40), new Share(percent("60"), true)), 0, percent("5")))
                .containsExactly(percent("40"), percent("60"));
        assertThat(Shares.set(List.of(open(30)), 0, percent("5"))).containsExactly(percent("100"));
    }

    @Test
    void shares_always_sum_to_hundred_and_are_never_negative() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            int count = 1 + random.nextInt(15);
            List<Share> shares =
                    Shares.fit(IntStream.range(0, count)
                                    .mapToObj(_ -> open(random.nextInt(100)))
                                    .toList())
                            .stream()
                            .map(p -> new Share(p, random.nextInt(4) == 0))
                            .toList();
            List<BigDecimal> set =
                    Shares.set(shares, random.nextInt(count), BigDecimal.valueOf(random.nextInt(1_400) - 200, 1));
            assertThat(set.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
            assertThat(set).allMatch(p -> p.signum() >= 0 && p.scale() <= 1);
        }
    }

    private static Share open(int percent) {
        return new Share(BigDecimal.valueOf(percent), false);
    }

    private static BigDecimal percent(String number) {
        return new BigDecimal(number);
    }
}
