package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Absence;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ObservationStatus;
import id.lentera.indicators.Ratio;
import id.lentera.priority.Selection.FigureReport;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the figures of an axis. A ratio that is not published for an area, but whose two counts are, is computed from them and marked
 * so: the share of villages with electricity is published as counts only.
 */
@Component
public class SelectionFigures {

    private static final int DECIMALS = 2;

    private final ObservationQueries observations;
    private final IndicatorQueries indicators;

    SelectionFigures(ObservationQueries observations, IndicatorQueries indicators) {
        this.observations = observations;
        this.indicators = indicators;
    }

    /** Figures and stated absences by code, and who published them. */
    record Figures(Map<String, FigureReport> byCode, List<Source> sources) {}

    /** Years with a figure, published or computed, ascending; demonstration values count. */
    public List<Integer> listYears(String indicator, AreaLevel level, AreaCode within) {
        TreeSet<Integer> years = new TreeSet<>(indicators.listYears(indicator, level, within));
        ratio(indicator).ifPresent(ratio -> {
            List<Integer> both = new ArrayList<>(indicators.listYears(ratio.numerator(), level, within));
            both.retainAll(indicators.listYears(ratio.denominator(), level, within));
            years.addAll(both);
        });
        return List.copyOf(years);
    }

    /** Indicators that can be an axis on a level, in the order of the catalogue. */
    public List<Indicator> listIndicators(AreaLevel level) {
        Map<String, Map<AreaLevel, List<Integer>>> levels = indicators.listAllLevels();
        return indicators.list().stream()
                .filter(i -> i.kind() != Indicator.Kind.CATEGORY)
                .filter(i -> has(levels, i.id(), level)
                        || ratio(i.id())
                                .filter(r -> has(levels, r.numerator(), level) && has(levels, r.denominator(), level))
                                .isPresent())
                .toList();
    }

    private static boolean has(Map<String, Map<AreaLevel, List<Integer>>> levels, String indicator, AreaLevel level) {
        return levels.getOrDefault(indicator, Map.of()).containsKey(level);
    }

    /** @param demo whether demonstration values count */
    Figures read(String indicator, AreaLevel level, AreaCode within, int year, boolean demo) {
        Map<String, FigureReport> figures = new HashMap<>();
        Map<String, Source> sources = new HashMap<>();
        ratio(indicator).ifPresent(ratio -> {
            Map<String, Observation> below = published(ratio.denominator(), level, within, year);
            published(ratio.numerator(), level, within, year).forEach((code, above) -> {
                Observation denominator = below.get(code);
                if (denominator != null && value(denominator).signum() > 0) {
                    figures.put(code, computed(ratio, above, denominator));
                    Stream.of(above.source(), denominator.source()).forEach(s -> sources.put(s.id(), s));
                }
            });
        });
        observations.list(indicator, level, within, year).stream()
                .filter(o -> demo || o.status() != ObservationStatus.DEMO)
                .sorted(Comparator.comparing(o -> o.status() != ObservationStatus.DEMO))
                .forEach(o -> add(o, figures, sources));
        return new Figures(
                Map.copyOf(figures),
                sources.values().stream()
                        .sorted(Comparator.comparing(Source::id))
                        .toList());
    }

    /** Real figures come after demonstration values and replace them; a stated absence replaces no figure. */
    private static void add(Observation observation, Map<String, FigureReport> figures, Map<String, Source> sources) {
        BigDecimal value = observation.value();
        FigureReport report = new FigureReport(
                value,
                value == null ? Objects.requireNonNullElse(observation.absence(), Absence.NOT_COLLECTED) : null,
                observation.status(),
                observation.note());
        if (value == null) {
            figures.putIfAbsent(observation.code().value(), report);
            return;
        }
        figures.put(observation.code().value(), report);
        sources.put(observation.source().id(), observation.source());
    }

    /** The figure of one area; empty where nothing is published. */
    Optional<BigDecimal> find(String indicator, AreaCode code, int year) {
        return observations.listSeries(indicator, code).stream()
                .filter(o -> o.year() == year && o.variant() == 0 && o.status() != ObservationStatus.DEMO)
                .map(Observation::value)
                .flatMap(v -> Optional.ofNullable(v).stream())
                .findFirst();
    }

    /** The figure of one area computed from its two counts; empty where one of them is not published. */
    Optional<BigDecimal> findComputed(String indicator, AreaCode code, int year) {
        return ratio(indicator).flatMap(ratio -> {
            BigDecimal below = find(ratio.denominator(), code, year).orElse(BigDecimal.ZERO);
            return below.signum() <= 0
                    ? Optional.empty()
                    : find(ratio.numerator(), code, year).map(above -> quotient(ratio, above, below));
        });
    }

    /** Published figures of a level by code, never demonstration values. */
    Map<String, BigDecimal> values(String indicator, AreaLevel level, AreaCode within, int year) {
        Map<String, BigDecimal> values = new HashMap<>();
        published(indicator, level, within, year).forEach((code, o) -> values.put(code, value(o)));
        return values;
    }

    private Map<String, Observation> published(String indicator, AreaLevel level, AreaCode within, int year) {
        Map<String, Observation> published = new HashMap<>();
        observations.list(indicator, level, within, year).stream()
                .filter(o -> o.value() != null && o.status() != ObservationStatus.DEMO)
                .forEach(o -> published.put(o.code().value(), o));
        return published;
    }

    private static FigureReport computed(Ratio ratio, Observation above, Observation below) {
        return new FigureReport(
                quotient(ratio, value(above), value(below)), null, ObservationStatus.COMPUTED, above.note());
    }

    private static BigDecimal quotient(Ratio ratio, BigDecimal above, BigDecimal below) {
        return above.multiply(BigDecimal.valueOf(ratio.scale())).divide(below, DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal value(Observation observation) {
        return Objects.requireNonNull(observation.value());
    }

    private static Optional<Ratio> ratio(String indicator) {
        return Ratio.ALL.stream().filter(r -> r.published().equals(indicator)).findFirst();
    }
}
