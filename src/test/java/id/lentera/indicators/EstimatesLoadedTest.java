package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Lentera computes from published figures says that it is an estimate, of what, and from which years. */
@LoadedData
class EstimatesLoadedTest {

    @Autowired
    private ObservationQueries observations;

    @Autowired
    private IndicatorQueries indicators;

    @Test
    void families_without_light_are_the_published_share_of_the_published_families() {
        assertThat(observations.list("households_without_electricity", AreaLevel.REGENCY, new AreaCode("53"), 2021))
                .hasSize(22)
                .filteredOn(o -> o.areaName().equals("Sumba Barat"))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.value()).as("16.45 % of 35 658").isEqualByComparingTo("5866");
                    assertThat(o.status()).isEqualTo(ObservationStatus.ESTIMATED);
                    assertThat(o.note()).contains("2021").contains("2024");
                });
    }

    @Test
    void no_estimate_without_families_of_a_near_year() {
        assertThat(observations.list("households_without_electricity", AreaLevel.REGENCY, new AreaCode("53"), 2013))
                .isEmpty();
    }

    @Test
    void a_standard_names_its_classes_and_its_source() {
        Thresholds stunting = indicators.get("stunting_rate_ssgi").thresholds();
        assertThat(stunting).isNotNull();
        assertThat(stunting.edges()).containsExactly(0.0, 2.5, 10.0, 20.0, 30.0, 100.0);
        assertThat(stunting.labels()).last().satisfies(label -> assertThat(label.id())
                .isEqualTo("sangat tinggi"));
        assertThat(indicators.get("stunting_rate_ssgi"))
                .as("equal by content")
                .isEqualTo(indicators.get("stunting_rate_ssgi"));
        assertThat(stunting.source()).isEqualTo("who_unicef_stunting_2019");
    }

    @Test
    void lists_that_do_not_fit_each_other_are_no_thresholds() {
        assertThat(Thresholds.parse("0;60;100", "rendah", "low", "s")).isEmpty();
        assertThat(Thresholds.parse("0;60;50", "rendah;tinggi", "low;high", "s"))
                .isEmpty();
        assertThat(Thresholds.parse("0;60;100", "rendah;tinggi", "low;high", "s"))
                .isPresent();
    }
}
