package id.lentera.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import id.lentera.training.TrainingEvent.Component;
import id.lentera.training.TrainingEvent.Kind;
import id.lentera.training.TrainingEvent.Reach;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrainingEventTest {

    private static final Source SOURCE = new Source("a", "A", "B", 2014, null, null, null);

    @Test
    void at22_trainers_add_up_and_52_facilitators_are_not_explained() {
        TrainingEvent trainers = event(Kind.TOT, 27L, 14, 6, 7);
        assertThat(trainers.itemised()).isEqualTo(27);
        assertThat(trainers.difference()).isZero();
        TrainingEvent facilitators = event(Kind.TOF, 1439L, 1281, 106);
        assertThat(facilitators.itemised()).isEqualTo(1387);
        assertThat(facilitators.difference()).isEqualTo(52);
    }

    @Test
    void at23_guidance_of_regions_reached_951() {
        TrainingEvent guidance = event(Kind.GUIDANCE, null, 337, 368, 246);
        assertThat(guidance.itemised()).isEqualTo(951);
        assertThat(guidance.difference()).isNull();
    }

    @Test
    void nobody_is_unexplained_where_nothing_is_itemised() {
        assertThat(event(Kind.WORKSHOP, 70L).difference()).isNull();
    }

    private static TrainingEvent event(Kind kind, @Nullable Long planned, long... parts) {
        LocalizedText words = new LocalizedText("x", "x");
        return new TrainingEvent(
                "e",
                kind,
                null,
                words,
                null,
                new AsOf("2014-02"),
                new AsOf("2014-03"),
                planned,
                new Reach(null, null, null),
                Arrays.stream(parts)
                        .mapToObj(p -> new Component(words, p, SOURCE, null))
                        .toList(),
                List.of(),
                SOURCE,
                null);
    }
}
