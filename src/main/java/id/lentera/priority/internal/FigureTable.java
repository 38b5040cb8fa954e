package id.lentera.priority.internal;

import id.lentera.areas.AreaIndex;
import id.lentera.indicators.Absence;
import id.lentera.priority.Criterion;
import id.lentera.priority.NotAssessed.Missing;
import id.lentera.priority.mcda.Candidate;
import id.lentera.priority.mcda.Figure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The figures of a recipe by area and criterion. Polygons without a register entry are no areas to choose and stay out.
 *
 * @param names   registered areas: name by code, in the order of the index
 * @param columns figures by code, one map per criterion
 */
record FigureTable(List<Criterion> criteria, Map<String, String> names, List<Map<String, PublishedFigure>> columns) {

    static FigureTable of(List<Criterion> criteria, AreaIndex index, List<Map<String, PublishedFigure>> columns) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < index.codes().length; i++) {
            if (index.registered()[i]) {
                names.put(index.codes()[i], index.names()[i]);
            }
        }
        return new FigureTable(criteria, names, columns);
    }

    List<Candidate> candidates() {
        List<Map<String, BigDecimal>> halfUnits =
                columns.stream().map(FigureTable::halfUnits).toList();
        return names.keySet().stream()
                .map(code -> new Candidate(
                        code,
                        IntStream.range(0, criteria.size())
                                .mapToObj(c -> figure(code, c, halfUnits.get(c)))
                                .toList()))
                .toList();
    }

    /** The figure of an area; empty where there is none. */
    Optional<PublishedFigure> find(String code, int criterion) {
        return Optional.ofNullable(columns.get(criterion).get(code)).filter(f -> f.value() != null);
    }

    /** Why an area has no figure; no entry at all means that it was not collected. */
    Absence absence(String code, int criterion) {
        PublishedFigure figure = columns.get(criterion).get(code);
        Absence stated = figure == null ? null : figure.absence();
        return stated == null ? Absence.NOT_COLLECTED : stated;
    }

    List<Missing> missing(String code) {
        return IntStream.range(0, criteria.size())
                .filter(c -> find(code, c).isEmpty())
                .mapToObj(c ->
                        new Missing(criteria.get(c).indicator(), criteria.get(c).year(), absence(code, c)))
                .toList();
    }

    boolean hasFigures(int criterion) {
        return columns.get(criterion).values().stream().anyMatch(f -> f.value() != null);
    }

    private Optional<Figure> figure(String code, int criterion, Map<String, BigDecimal> halfUnits) {
        PublishedFigure figure = columns.get(criterion).get(code);
        return figure == null
                ? Optional.empty()
                : Optional.ofNullable(figure.value()).map(v -> new Figure(v, halfUnits.get(figure.sourceId())));
    }

    /**
     * Half a unit of the last digit, by source: a list printed with two decimals has two in every row, also where a
     * transcription dropped a trailing zero.
     */
    private static Map<String, BigDecimal> halfUnits(Map<String, PublishedFigure> column) {
        Map<String, Integer> decimals = new HashMap<>();
        for (PublishedFigure figure : column.values()) {
            BigDecimal value = figure.value();
            if (value != null) {
                decimals.merge(
                        figure.sourceId(),
                        Math.max(0, value.stripTrailingZeros().scale()),
                        Math::max);
            }
        }
        Map<String, BigDecimal> halfUnits = new HashMap<>();
        decimals.forEach((source, scale) -> halfUnits.put(source, BigDecimal.valueOf(5, scale + 1)));
        return halfUnits;
    }
}
