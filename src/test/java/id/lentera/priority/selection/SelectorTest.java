package id.lentera.priority.selection;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.priority.mcda.Candidate;
import id.lentera.priority.mcda.Centre;
import id.lentera.priority.mcda.Combination;
import id.lentera.priority.mcda.Figure;
import id.lentera.priority.mcda.Measure;
import id.lentera.priority.mcda.PriorityEngine;
import id.lentera.priority.mcda.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases that the browser's copy of this arithmetic must meet too, and comparisons with the ranking engine. */
class SelectorTest {

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream file = SelectorTest.class.getResourceAsStream("/priority/selection-vectors.json")) {
            return JsonMapper.builder().build().readTree(file).path("cases").valueStream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meets_the_cases_it_shares_with_the_browser(JsonNode example) {
        Chosen chosen = Selector.choose(
                example.path("places").valueStream().map(SelectorTest::place).toList(), rules(example.path("rules")));
        JsonNode expected = example.path("expect");

        assertThat(chosen.entries()).extracting(Entry::code).isEqualTo(words(expected.path("order")));
        assertThat(chosen.entries()).extracting(Entry::rank).isEqualTo(numbers(expected.path("ranks")));
        assertThat(chosen.entries()).extracting(Entry::rankSum).isEqualTo(numbers(expected.path("rankSums")));
        assertThat(chosen.entries()).extracting(e -> (int) e.score()).isEqualTo(numbers(expected.path("scores")));
        assertThat(chosen.entries()).extracting(Entry::quadrant).isEqualTo(numbers(expected.path("quadrantOf")));
        assertThat(chosen.quadrants()).isEqualTo(numbers(expected.path("quadrants")));
        assertThat(chosen.entries().stream().filter(Entry::chosen).map(Entry::code))
                .containsExactlyElementsOf(words(expected.path("chosen")));
        assertThat(chosen.missing()).isEqualTo(words(expected.path("missing")));
        assertThat(chosen.total()).isEqualTo(expected.path("total").asDouble());
        assertThat(chosen.covered()).isEqualTo(expected.path("covered").asDouble());
        assertThat(chosen.levelOut()).isEqualTo(words(expected.path("levelOut")));
    }

    @Test
    void ranks_and_quadrants_are_those_of_the_ranking_engine() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Place> places = places(random);
            int weight = random.nextInt(101);
            List<Place> complete = places.stream()
                    .filter(p -> p.rate() != null && p.count() != null)
                    .toList();
            if (complete.isEmpty()) {
                continue;
            }
            var engine = new PriorityEngine(
                    List.of(
                            new Measure(Measure.Kind.RATE, true, BigDecimal.valueOf(100 - weight, 2), Scale.RANK),
                            new Measure(Measure.Kind.COUNT, true, BigDecimal.valueOf(weight, 2), Scale.RANK)),
                    Combination.WEIGHTED_RANK,
                    Centre.MEAN);
            var expected =
                    engine.rank(places.stream().map(SelectorTest::candidate).toList());
            Chosen chosen = Selector.choose(
                    places,
                    new Rules(
                            true,
                            true,
                            expected.centres().get(0).orElseThrow().doubleValue(),
                            expected.centres().get(1).orElseThrow().doubleValue(),
                            weight,
                            false,
                            new Stop.Top(5)));

            assertThat(chosen.missing()).isEqualTo(expected.notAssessed());
            for (int i = 0; i < expected.ranked().size(); i++) {
                var theirs = expected.ranked().get(i);
                Entry ours = chosen.entries().get(i);
                assertThat(ours.code()).isEqualTo(theirs.code());
                assertThat(ours.rank()).isEqualTo(theirs.rank());
                assertThat(ours.quadrant()).isEqualTo(theirs.quadrant().orElseThrow());
            }
        }
    }

    @Test
    void the_order_of_the_rows_and_an_area_without_figures_change_nothing() {
        Random random = new Random(11);
        Rules rules = new Rules(true, false, 4, 5, 30, false, new Stop.Share(40));
        for (int round = 0; round < 100; round++) {
            List<Place> places = places(random);
            Chosen before = Selector.choose(places, rules);
            List<Place> shuffled = new ArrayList<>(places);
            shuffled.add(new Place("zz", 9.0, null));
            Collections.shuffle(shuffled, random);
            Chosen after = Selector.choose(shuffled, rules);
            assertThat(after.entries()).isEqualTo(before.entries());
            assertThat(after.missing()).contains("zz");
        }
    }

    private static List<Place> places(Random random) {
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(i -> new Place("%02d".formatted(i), maybe(random), maybe(random)))
                .toList();
    }

    private static @Nullable Double maybe(Random random) {
        return random.nextInt(10) == 0 ? null : (double) random.nextInt(10);
    }

    private static Candidate candidate(Place place) {
        return new Candidate(
                place.code(),
                Stream.of(Optional.ofNullable(place.rate()), Optional.ofNullable(place.count()))
                        .map(v -> v.map(d -> new Figure(BigDecimal.valueOf(d), BigDecimal.ZERO)))
                        .toList());
    }

    private static Rules rules(JsonNode json) {
        return new Rules(
                json.path("rateFirst").asString().equals("high"),
                json.path("countFirst").asString().equals("high"),
                json.path("rateCut").asDouble(),
                json.path("countCut").asDouble(),
                json.path("weight").asInt(),
                json.path("worst").asBoolean(),
                json.has("top")
                        ? new Stop.Top(json.path("top").asInt())
                        : new Stop.Share(json.path("share").asDouble()));
    }

    private static Place place(JsonNode json) {
        return new Place(json.path("code").asString(), figure(json.path("rate")), figure(json.path("count")));
    }

    private static @Nullable Double figure(JsonNode json) {
        return json.isNull() ? null : json.asDouble();
    }

    private static List<String> words(JsonNode json) {
        return json.valueStream().map(JsonNode::asString).toList();
    }

    private static List<Integer> numbers(JsonNode json) {
        return json.valueStream().map(JsonNode::asInt).toList();
    }
}
