package id.lentera.convergence.internal;

import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaPoints;
import id.lentera.areas.AreaQueries;
import id.lentera.convergence.Near;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ObservationStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the newest electrification ratios of villages and looks for lit neighbours of dark ones. */
@Component
public class NearCalculation {

    private static final String RATIO = "electrification_ratio";

    private final IndicatorQueries indicators;
    private final ObservationQueries observations;
    private final AreaQueries areas;

    NearCalculation(IndicatorQueries indicators, ObservationQueries observations, AreaQueries areas) {
        this.indicators = indicators;
        this.observations = observations;
        this.areas = areas;
    }

    public Near of(Near.Question question) {
        List<Integer> years = indicators.listYears(RATIO, AreaLevel.VILLAGE, question.within());
        if (years.isEmpty()) {
            return new Near(false, 0, 0, 0, List.of(), null);
        }
        List<Observation> figures =
                observations.list(RATIO, AreaLevel.VILLAGE, question.within(), years.getLast()).stream()
                        .filter(o -> o.value() != null)
                        .toList();
        AreaIndex index = areas.getIndex(AreaLevel.VILLAGE, question.within());
        AreaPoints points = areas.getPoints(AreaLevel.VILLAGE, question.within());
        Map<String, Integer> pointOf = pointsByCode(index, points);
        List<Observation> placed = figures.stream()
                .filter(o -> pointOf.containsKey(o.code().value()))
                .toList();
        double[] lng = placed.stream()
                .mapToDouble(o -> points.lng()[pointOf.get(o.code().value())])
                .toArray();
        double[] lat = placed.stream()
                .mapToDouble(o -> points.lat()[pointOf.get(o.code().value())])
                .toArray();
        byte[] kinds = new byte[placed.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kind(placed.get(i), question);
        }
        List<Near.Pair> pairs = new ArrayList<>();
        NearestLit.within(lng, lat, kinds, question.kilometres() * 1000)
                .forEach(found -> pairs.add(pair(placed, found)));
        pairs.sort(Comparator.comparingLong(Near.Pair::metres).thenComparing(Near.Pair::code));
        return new Near(
                figures.stream().anyMatch(o -> o.status() == ObservationStatus.DEMO),
                count(figures, question, NearestLit.DARK),
                count(figures, question, NearestLit.LIT),
                figures.size() - placed.size(),
                List.copyOf(pairs),
                figures.isEmpty() ? null : figures.getFirst().source());
    }

    private static Map<String, Integer> pointsByCode(AreaIndex index, AreaPoints points) {
        Map<Integer, Integer> byId = new HashMap<>();
        for (int i = 0; i < points.ids().length; i++) {
            byId.put(points.ids()[i], i);
        }
        Map<String, Integer> byCode = new HashMap<>();
        for (int i = 0; i < index.ids().length; i++) {
            Integer point = byId.get(index.ids()[i]);
            if (point != null) {
                byCode.put(index.codes()[i], point);
            }
        }
        return byCode;
    }

    private static int count(List<Observation> figures, Near.Question question, byte kind) {
        return (int) figures.stream().filter(o -> kind(o, question) == kind).count();
    }

    private static byte kind(Observation figure, Near.Question question) {
        double ratio = figure.value().doubleValue();
        return ratio < question.darkBelow() ? NearestLit.DARK : ratio >= question.litFrom() ? NearestLit.LIT : 0;
    }

    private static Near.Pair pair(List<Observation> placed, NearestLit.Found found) {
        Observation dark = placed.get(found.dark());
        Observation lit = placed.get(found.lit());
        return new Near.Pair(
                dark.code().value(),
                dark.areaName(),
                dark.value().doubleValue(),
                lit.code().value(),
                lit.areaName(),
                lit.value().doubleValue(),
                Math.round(found.metres()));
    }
}
