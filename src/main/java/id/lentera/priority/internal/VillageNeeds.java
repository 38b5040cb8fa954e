package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.ProblemException;
import id.lentera.priority.PortfolioScenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how many households of each village lack electricity, and how poor the village is. */
@Component
class VillageNeeds {

    static final String POVERTY = "poverty_rate";

    /** All villages of a large province; more would not fit the time of one request. */
    private static final int MAX_VILLAGES = 10_000;

    private final AreaQueries areas;
    private final IndicatorQueries indicators;
    private final ObservationQueries observations;

    VillageNeeds(AreaQueries areas, IndicatorQueries indicators, ObservationQueries observations) {
        this.areas = areas;
        this.indicators = indicators;
        this.observations = observations;
    }

    /**
     * A village.
     *
     * @param lit     share of the households with electricity in percent
     * @param poverty null where it is not needed and not known
     */
    record Village(
            String code,
            String name,
            int unlit,
            BigDecimal lit,
            @Nullable BigDecimal poverty,
            boolean demo) {

        /** Province and kabupaten are the first two parts of every village code. */
        String region() {
            String[] parts = code.split("\\.");
            return parts[0] + "." + parts[1];
        }
    }

    /** @param notAssessed registered villages that lack a figure */
    record Needs(List<Village> villages, int notAssessed) {}

    Needs read(PortfolioScenario scenario) {
        Indicator indicator = indicators.get(scenario.indicator());
        if (indicator.kind() != Indicator.Kind.RATE || indicator.direction() == Indicator.Direction.NEUTRAL) {
            throw bad(
                    "Indikator %s bukan persentase rumah tangga yang dapat dipakai.".formatted(indicator.id()),
                    "Indicator %s is no share of households that can be used.".formatted(indicator.id()));
        }
        AreaIndex index = areas.getIndex(AreaLevel.VILLAGE, scenario.within());
        if (index.codes().length > MAX_VILLAGES) {
            throw bad(
                    "Pilih satu provinsi atau wilayah yang lebih kecil: paling banyak %d desa.".formatted(MAX_VILLAGES),
                    "Choose one province or a smaller area: at most %d villages.".formatted(MAX_VILLAGES));
        }
        Map<String, Observation> light = byCode(scenario.indicator(), scenario.within(), scenario.year());
        if (light.isEmpty()) {
            throw ProblemException.notFound(
                    "no-village-figures",
                    "Indikator %s tidak punya angka desa tahun %d di wilayah ini."
                            .formatted(scenario.indicator(), scenario.year()),
                    "Indicator %s has no village figures for %d in this area."
                            .formatted(scenario.indicator(), scenario.year()));
        }
        Map<String, Observation> poverty = byCode(POVERTY, scenario.within(), scenario.povertyYear());
        boolean weighted = scenario.povertyEmphasis().signum() > 0;
        boolean higherIsBetter = indicator.direction() == Indicator.Direction.HIGHER_IS_BETTER;
        List<Village> villages = new ArrayList<>();
        int registered = 0;
        for (int i = 0; i < index.codes().length; i++) {
            if (index.registered()[i]) {
                registered++;
                Observation lit = light.get(index.codes()[i]);
                Observation poor = poverty.get(index.codes()[i]);
                if (lit != null && (poor != null || !weighted)) {
                    villages.add(village(index.names()[i], lit, poor, higherIsBetter));
                }
            }
        }
        return new Needs(villages, registered - villages.size());
    }

    private Map<String, Observation> byCode(String indicator, AreaCode within, int year) {
        return observations.list(indicator, AreaLevel.VILLAGE, within, year).stream()
                .filter(o -> o.variant() == 0 && o.value() != null)
                .filter(o -> indicator.equals(POVERTY) || o.numerator() != null && o.denominator() != null)
                .collect(Collectors.toMap(o -> o.code().value(), Function.identity(), (a, _) -> a));
    }

    private static Village village(String name, Observation light, @Nullable Observation poor, boolean higherIsBetter) {
        BigDecimal households = Objects.requireNonNull(light.denominator());
        BigDecimal counted = Objects.requireNonNull(light.numerator());
        BigDecimal unlit = higherIsBetter ? households.subtract(counted) : counted;
        BigDecimal litShare = households.signum() == 0
                ? BigDecimal.valueOf(100)
                : households.subtract(unlit).movePointRight(2).divide(households, 2, RoundingMode.HALF_UP);
        boolean demo =
                light.status() == ObservationStatus.DEMO || poor != null && poor.status() == ObservationStatus.DEMO;
        return new Village(
                light.code().value(),
                name,
                Math.max(0, unlit.setScale(0, RoundingMode.HALF_UP).intValue()),
                litShare,
                poor == null ? null : poor.value(),
                demo);
    }

    private static ProblemException bad(String indonesian, String english) {
        return ProblemException.badRequest(PortfolioJson.PROBLEM, indonesian, english);
    }
}
