package id.lentera.patterns.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.lentera.analysis.spatial.Neighbours;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaIndex;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.patterns.Pocket;
import id.lentera.patterns.Pockets;
import id.lentera.patterns.Pockets.Cluster;
import id.lentera.patterns.Pockets.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Compares villages with their kabupaten, and groups pockets that share borders. */
public final class PocketCalculation {

    private final boolean higherIsBetter;
    private final Indicator indicator;
    private final Adjacency adjacency;
    private final Function<AreaCode, String> names;
    private final Map<String, Integer> ids = new HashMap<>();

    /** A village with those in need and all; both counts of the same thing. */
    private record Village(Observation observation, String regency, double need, double all) {

        private double rate() {
            return 100 * need / all;
        }
    }

    /** @param names of areas by code */
    public PocketCalculation(Indicator indicator, Adjacency adjacency, Function<AreaCode, String> names) {
        this.indicator = indicator;
        this.adjacency = adjacency;
        this.names = names;
        higherIsBetter = indicator.direction() == Indicator.Direction.HIGHER_IS_BETTER;
    }

    /** @param all the villages, also those without figures */
    public Pockets compute(int year, String withinName, List<Observation> observations, AreaIndex all) {
        for (int i = 0; i < all.ids().length; i++) {
            ids.put(all.codes()[i], all.ids()[i]);
        }
        List<Village> villages = observations.stream()
                .filter(o -> o.numerator() != null
                        && o.denominator() != null
                        && o.denominator().signum() > 0)
                .map(this::village)
                .toList();
        Map<String, List<Village>> byRegency =
                villages.stream().collect(groupingBy(Village::regency, TreeMap::new, toList()));
        List<Reference> references = new ArrayList<>();
        List<Village> pockets = new ArrayList<>();
        byRegency.forEach((code, inside) -> references.add(compare(code, inside, pockets)));
        Map<String, Integer> clusterOf = new HashMap<>();
        List<Cluster> clusters = clusters(pockets, clusterOf);
        List<Pocket> items = pockets.stream()
                .map(v -> pocket(v, clusterOf.get(v.observation().code().value())))
                .sorted(Comparator.comparingInt(Pocket::cluster)
                        .thenComparing(
                                Comparator.comparingDouble(Pocket::number).reversed())
                        .thenComparing(p -> p.code().value()))
                .toList();
        return new Pockets(
                indicator,
                year,
                withinName,
                references,
                items,
                clusters,
                villages.size(),
                all.ids().length - villages.size());
    }

    private Reference compare(String regency, List<Village> inside, List<Village> pockets) {
        double need = need(inside);
        double rate = 100 * need / inside.stream().mapToDouble(Village::all).sum();
        double number = need / inside.size();
        List<Village> found = inside.stream()
                .filter(v -> v.need() > 0 && v.rate() >= rate && v.need() >= number)
                .toList();
        pockets.addAll(found);
        return new Reference(regency, names.apply(new AreaCode(regency)), rate, number, inside.size(), found.size());
    }

    private Village village(Observation o) {
        double part = o.numerator().doubleValue();
        double all = o.denominator().doubleValue();
        String regency = o.code().value().substring(0, 5);
        return new Village(o, regency, higherIsBetter ? all - part : part, all);
    }

    private static Pocket pocket(Village village, int cluster) {
        Observation o = village.observation();
        return new Pocket(
                o.code(), o.areaName(), village.rate(), village.need(), cluster, o.status() == ObservationStatus.DEMO);
    }

    /** Numbers the groups from the largest, by villages and then by need; a village without boundary is a group of its own. */
    private List<Cluster> clusters(List<Village> pockets, Map<String, Integer> clusterOf) {
        Map<Object, List<Village>> groups = new HashMap<>();
        List<Village> placed = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (Village village : pockets) {
            int position = position(village);
            if (position >= 0) {
                placed.add(village);
                positions.add(position);
            } else {
                groups.put(village.observation().code(), List.of(village));
            }
        }
        Neighbours borders = adjacency
                .borders()
                .among(positions.stream().mapToInt(Integer::intValue).toArray());
        int[] group = borders.groups();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], _ -> new ArrayList<>()).add(placed.get(i));
        }
        List<List<Village>> ordered = groups.values().stream()
                .sorted(Comparator.comparingInt((List<Village> g) -> -g.size())
                        .thenComparingDouble(g -> -need(g))
                        .thenComparing(g -> g.getFirst().observation().code().value()))
                .toList();
        List<Cluster> clusters = new ArrayList<>();
        for (List<Village> members : ordered) {
            int number = clusters.size() + 1;
            clusters.add(new Cluster(number, members.size(), need(members)));
            members.forEach(v -> clusterOf.put(v.observation().code().value(), number));
        }
        return clusters;
    }

    private static double need(List<Village> villages) {
        return villages.stream().mapToDouble(Village::need).sum();
    }

    private int position(Village village) {
        Integer id = ids.get(village.observation().code().value());
        return id == null ? -1 : adjacency.positionOf(id);
    }
}
