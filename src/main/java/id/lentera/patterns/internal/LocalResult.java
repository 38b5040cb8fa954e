package id.lentera.patterns.internal;

import id.lentera.analysis.spatial.Draws;
import id.lentera.analysis.spatial.FalseDiscovery;
import id.lentera.analysis.spatial.GetisOrd;
import id.lentera.analysis.spatial.LocalMoran;
import id.lentera.analysis.spatial.Neighbours;
import id.lentera.analysis.spatial.Weights;
import id.lentera.patterns.PatternClass;
import id.lentera.patterns.PatternItem;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.Patterns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a local statistic says of every area.
 *
 * @param kinds the class an area belongs to if it is more than chance
 */
record LocalResult(
        PatternQuestion question, double[] statistic, double[] z, double[] p, double[] fdr, PatternClass[] kinds) {

    static LocalResult of(PatternQuestion question, double[] values, Weights weights, Draws draws) {
        return switch (question.statistic()) {
            case LOCAL_MORAN -> moran(question, LocalMoran.of(values, weights, draws, question.permutations()));
            case GI -> getis(question, GetisOrd.gi(values, weights, draws, question.permutations()));
            case GI_STAR -> getis(question, GetisOrd.giStar(values, weights, draws, question.permutations()));
        };
    }

    private static LocalResult moran(PatternQuestion question, LocalMoran moran) {
        PatternClass[] kinds = Arrays.stream(moran.quadrant())
                .map(quadrant -> PatternClass.valueOf(quadrant.name()))
                .toArray(PatternClass[]::new);
        return new LocalResult(
                question, moran.statistic(), moran.z(), moran.p(), FalseDiscovery.adjusted(moran.p()), kinds);
    }

    private static LocalResult getis(PatternQuestion question, GetisOrd getis) {
        PatternClass[] kinds = Arrays.stream(getis.z())
                .mapToObj(z -> z > 0 ? PatternClass.HOT : PatternClass.COLD)
                .toArray(PatternClass[]::new);
        return new LocalResult(question, getis.z(), getis.z(), getis.p(), FalseDiscovery.adjusted(getis.p()), kinds);
    }

    List<PatternItem> items(FigureTable.Figures read, Weights weights, Neighbours land) {
        List<PatternItem> items = new ArrayList<>(read.ids().length);
        for (int i = 0; i < read.ids().length; i++) {
            int neighbours = weights.neighbours().degree(i);
            items.add(new PatternItem(
                    read.ids()[i],
                    read.codes()[i],
                    read.names()[i],
                    read.values()[i],
                    read.demo()[i],
                    neighbours == 0 ? Double.NaN : weights.lag(read.values(), i),
                    statistic[i],
                    z[i],
                    p[i],
                    fdr[i],
                    classOf(i, neighbours),
                    neighbours,
                    neighbours > 0 && land.degree(i) == 0));
        }
        return List.copyOf(items);
    }

    private PatternClass classOf(int area, int neighbours) {
        if (neighbours == 0) {
            return PatternClass.NO_NEIGHBOUR;
        }
        double decisive = question.corrected() ? fdr[area] : p[area];
        return decisive <= Patterns.ALPHA ? kinds[area] : PatternClass.NOT_SIGNIFICANT;
    }
}
