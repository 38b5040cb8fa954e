package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.PairQueries.Side;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Differences between years and two indicators crossed, with the published figures. */
@LoadedData
class ComparisonsLoadedTest {

    private static final AreaCode NTT = new AreaCode("53");

    @LocalServerPort
    private int port;

    @Autowired
    private ChangeQueries changes;

    @Autowired
    private PairQueries pairs;

    @Autowired
    private ObservationQueries observations;

    @Autowired
    private IndicatorQueries indicators;

    @Autowired
    private AreaQueries areas;

    @Test
    void the_interface_answers_differences_in_percentage_points() {
        JsonNode answer =
                new Http(port).json("/api/values?indicator=poverty_rate&level=regency&within=53&year=2025&minus=2021");
        assertThat(answer.get("unit").asString()).isEqualTo("percentage_points");
        assertThat(answer.get("minus").asInt()).isEqualTo(2021);
        assertThat(figure(answer, "53.02")).as("24.5 - 26.64").isEqualTo(-2.14);
    }

    @Test
    void a_year_without_figures_cannot_be_subtracted() {
        Http http = new Http(port);
        String address = "/api/values?indicator=poverty_rate&level=regency&within=53&year=2025&minus=";
        assertThat(http.get(address + "1999").statusCode()).isEqualTo(404);
        assertThat(http.get(address + "abc").statusCode()).isEqualTo(400);
    }

    @Test
    void a_series_that_is_broken_between_the_years_has_no_difference() {
        ValueArray change =
                changes.getChange("electrification_ratio", AreaLevel.PROVINCE, AreaCode.INDONESIA, 2019, 2018);
        int ntt = position(change, "53");
        assertThat(change.states()[ntt]).isEqualTo(ValueArray.NOT_COMPARABLE);
        assertThat(change.values()[ntt]).isNaN();
        assertThat(changes.listReasons("electrification_ratio", AreaLevel.PROVINCE, AreaCode.INDONESIA, 2019, 2018))
                .anySatisfy(reason -> assertThat(reason).contains("re-verification"));
    }

    @Test
    void an_area_that_lacks_one_of_the_years_is_not_zero() {
        ValueArray change = changes.getChange("electrification_ratio", AreaLevel.REGENCY, NTT, 2022, 2019);
        long figures = Arrays.stream(change.values()).filter(Double::isFinite).count();
        Classification classes = changes.classify("electrification_ratio", AreaLevel.REGENCY, NTT, 2022, 2019, 5);
        assertThat(figures).isLessThanOrEqualTo(3);
        assertThat(Arrays.stream(classes.counts()).sum()).isEqualTo((int) figures);
        assertThat(classes.absent().notCollected()).isGreaterThanOrEqualTo(19);
    }

    @Test
    void two_indicators_are_crossed_by_need() {
        Indicator poverty = indicators.get("poverty_rate");
        Indicator light = indicators.get("electrification_ratio");
        Pair pair = pairs.classify(new Side(light, 2019), new Side(poverty, 2018), AreaLevel.REGENCY, NTT);
        ValueArray a = observations.getValues(light.id(), AreaLevel.REGENCY, NTT, 2019);
        ValueArray b = observations.getValues(poverty.id(), AreaLevel.REGENCY, NTT, 2018);
        double lightBelow = pair.firstEdges()[1];
        double povertyFrom = pair.secondEdges()[2];
        long worst = IntStream.range(0, a.ids().length)
                .filter(i -> a.values()[i] < lightBelow && b.values()[i] >= povertyFrom)
                .count();
        assertThat(pair.compared()).isEqualTo(22);
        assertThat(pair.counts()[8]).as("dark and poor").isEqualTo((int) worst).isPositive();
        assertThat(IntStream.of(6, 7, 8).map(i -> pair.counts()[i]).sum()).isBetween(7, 8);
    }

    private double figure(JsonNode answer, String code) {
        int id = areas.get(new AreaCode(code)).fid();
        for (int i = 0; i < answer.get("ids").size(); i++) {
            if (answer.get("ids").get(i).asInt() == id) {
                return answer.get("values").get(i).asDouble();
            }
        }
        return Double.NaN;
    }

    private int position(ValueArray array, String code) {
        return Arrays.binarySearch(array.ids(), areas.get(new AreaCode(code)).fid());
    }
}
