package id.lentera.indicators;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.LoadedData;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import tools.jackson.databind.JsonNode;

@LoadedData
class DemoValuesLoadedTest {

    private static final AreaCode NTT = new AreaCode("53");

    @LocalServerPort
    private int port;

    @Autowired
    private ObservationQueries observations;

    @Autowired
    private DemoValues demoValues;

    @ParameterizedTest
    @CsvSource({"households_without_electricity_pct,2021", "electrification_ratio,2019", "poverty_rate,2021"})
    void villages_add_up_to_the_published_figure_of_their_kabupaten(String indicator, int year) {
        Map<String, List<Observation>> villages = observations.list(indicator, AreaLevel.VILLAGE, NTT, year).stream()
                .collect(groupingBy(o -> o.code().value().substring(0, 5)));
        List<Observation> published = observations.list(indicator, AreaLevel.REGENCY, NTT, year);

        assertThat(published).hasSize(22);
        assertThat(villages.values().stream().mapToInt(List::size).sum()).isEqualTo(3442);
        for (Observation kabupaten : published) {
            List<Observation> inside = villages.get(kabupaten.code().value());
            BigDecimal part = sum(inside.stream().map(Observation::numerator).toList());
            BigDecimal whole = sum(inside.stream().map(Observation::denominator).toList());
            assertThat(part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP))
                    .as(kabupaten.areaName())
                    .isEqualByComparingTo(kabupaten.value());
            assertThat(inside).allSatisfy(o -> {
                assertThat(o.status()).isEqualTo(ObservationStatus.DEMO);
                assertThat(o.source().id()).isEqualTo("lentera_demo");
                assertThat(o.value()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            });
        }
    }

    @Test
    void every_answer_marks_them() {
        Http http = new Http(port);
        JsonNode array = http.json("/api/values?indicator=poverty_rate&level=village&within=53.02&year=2021");
        JsonNode list = http.json("/api/observations?indicator=poverty_rate&level=village&within=53.02&year=2021");
        JsonNode classes = http.json("/api/classification?indicator=poverty_rate&level=village&within=53.02&year=2021");

        assertThat(array.get("states").valueStream().filter(s -> s.asInt() == ValueArray.DEMONSTRATION))
                .hasSize(list.get("numberMatched").asInt());
        assertThat(array.get("states").valueStream().anyMatch(s -> s.asInt() == ValueArray.VALUE))
                .isFalse();
        assertThat(list.get("items")
                        .valueStream()
                        .map(i -> i.get("status").asString())
                        .distinct())
                .containsExactly("DEMO");
        assertThat(classes.get("absent").get("demonstration").asInt())
                .isEqualTo(list.get("numberMatched").asInt());
    }

    @Test
    void no_published_level_has_any() {
        for (AreaLevel level : List.of(AreaLevel.NATION, AreaLevel.PROVINCE, AreaLevel.REGENCY, AreaLevel.DISTRICT)) {
            assertThat(observations.list("poverty_rate", level, AreaCode.INDONESIA, 2021))
                    .noneMatch(o -> o.status() == ObservationStatus.DEMO);
        }
    }

    @Test
    void only_an_administrator_removes_them() {
        assertThat(demoValues.present()).isTrue();
        assertThatThrownBy(demoValues::removeAll)
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class);
        assertThatThrownBy(demoValues::restore)
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class);
        assertThat(demoValues.present()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void a_visitor_does_not_remove_them() {
        assertThatThrownBy(demoValues::removeAll).isInstanceOf(AccessDeniedException.class);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
