package id.lentera.labour;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.labour.LabourAction.Kind;
import id.lentera.labour.LabourAction.Outcome;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabourActionTest {

    @Test
    void at33_of_1500_trained_700_passed() {
        assertThat(action(1500L, 1500L, 700L).passRate()).isEqualByComparingTo("46.67");
    }

    @Test
    void unknown_counts_give_no_rate_and_more_than_planned_stays_visible() {
        assertThat(action(null, 400L, null).passRate()).isNull();
        assertThat(action(null, 400L, null).realisation()).isNull();
        assertThat(action(0L, 10L, 0L).realisation()).isNull();
        assertThat(action(1300L, 1500L, null).realisation()).isEqualByComparingTo("115.38");
    }

    private static LabourAction action(@Nullable Long seats, @Nullable Long realised, @Nullable Long passed) {
        return new LabourAction(
                "53",
                "Nusa Tenggara Timur",
                new AsOf("2019"),
                Kind.PBK,
                new LocalizedText("BLK", "BLK"),
                null,
                null,
                seats,
                realised,
                passed,
                new Outcome(null, null, null),
                null,
                new Source("a", "A", "B", 2019, null, null, null),
                null);
    }
}
