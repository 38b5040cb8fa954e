package id.lentera.briefs.internal;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The arithmetic of the engine in the words of a spreadsheet. Scores are rounded to the nine decimals by which the engine compares. */
record ScoreFormulas(ScoreLayout layout) {

    private static final int DECIMALS = 9;

    String assessed(int row) {
        String raws =
                layout.at(layout.rawColumn(0), row) + ":" + layout.at(layout.rawColumn(layout.criteria() - 1), row);
        String complete = "COUNT(" + raws + ")=" + layout.criteria();
        if (!"reweight".equals(layout.recipe().missing())) {
            return "IF(" + complete + ",1,0)";
        }
        String known = sum(c -> known(layout.rawColumn(c), c, row));
        String all = sum(layout::weight);
        return "IF(OR(" + complete + ",ROUND((" + known + ")/(" + all + "),12)>=" + layout.coverage() + "),1,0)";
    }

    String used(int criterion, int row) {
        String raw = layout.at(layout.rawColumn(criterion), row);
        return "IF(" + isAssessed(row) + ",IF(ISNUMBER(" + raw + ")," + raw + ",\"\"),\"\")";
    }

    /** Urgency of a composite, place otherwise. */
    String urgency(int criterion, int row) {
        String value = layout.at(layout.usedColumn(criterion), row);
        return "IF(ISNUMBER(" + value + ")," + scaled(criterion, value) + ",\"\")";
    }

    private String scaled(int criterion, String value) {
        String all = layout.all(layout.usedColumn(criterion));
        String first = layout.direction(criterion) + "=1";
        String place = place(criterion, value);
        String level = "MAX(" + all + ")=MIN(" + all + ")";
        String normalisation = layout.recipe().normalisation();
        if (normalisation == null) {
            return place;
        }
        return switch (normalisation) {
            case "rank" -> "IF(" + level + ",50,100*(COUNT(" + all + ")-" + place + ")/(COUNT(" + all + ")-1))";
            case "min-max" -> {
                boolean fixed = layout.criterion(criterion).bounds() != null
                        && !layout.criterion(criterion).bounds().isEmpty();
                String low = fixed ? layout.low(criterion) : "MIN(" + all + ")";
                String high = fixed ? layout.high(criterion) : "MAX(" + all + ")";
                String share = "IF(" + first + "," + value + "-" + low + "," + high + "-" + value + ")/(" + high + "-"
                        + low + ")";
                String stretched = "100*MAX(0,MIN(1," + share + "))";
                yield fixed ? stretched : "IF(" + level + ",50," + stretched + ")";
            }
            case "z-score" ->
                "IF(" + level + ",0,IF(" + first + ",1,-1)*(" + value + "-AVERAGE(" + all + "))/STDEVP(" + all + "))";
            case "thresholds" -> {
                String cuts = layout.cuts(criterion);
                yield "100*IF(" + first + ",COUNTIF(" + cuts + ",\"<=\"&" + value + "),COUNTIF(" + cuts + ",\">=\"&"
                        + value + "))/COUNT(" + cuts + ")";
            }
            default -> throw new IllegalArgumentException("No formula for " + normalisation);
        };
    }

    /** Standard competition ranking, the most urgent first. */
    private String place(int criterion, String value) {
        return "RANK(" + value + "," + layout.all(layout.usedColumn(criterion)) + ",IF(" + layout.direction(criterion)
                + "=1,0,1))";
    }

    /** The weights of the figures that an area has. */
    String known(int row) {
        return "IF(" + isAssessed(row) + "," + sum(c -> known(layout.usedColumn(c), c, row)) + ",\"\")";
    }

    private String known(int column, int criterion, int row) {
        return "IF(ISNUMBER(" + layout.at(column, row) + ")," + layout.weight(criterion) + ",0)";
    }

    String points(int criterion, int row) {
        String urgency = layout.at(layout.urgencyColumn(criterion), row);
        String known = layout.at(layout.knownColumn(), row);
        String weight = layout.weight(criterion);
        String points =
                switch (layout.recipe().rule()) {
                    case "single" -> layout.at(layout.usedColumn(criterion), row);
                    case "rank-sum" -> urgency;
                    case "weighted-rank" -> weight + "*" + urgency;
                    default ->
                        "geometric".equals(layout.recipe().aggregation())
                                ? shared(criterion, row)
                                : weight + "/" + known + "*" + urgency;
                };
        return "IF(ISNUMBER(" + urgency + ")," + points + ",IF(" + isAssessed(row) + ",0,\"\"))";
    }

    /** A product has no summands: the score is shared out by the logarithms of its factors. */
    private String shared(int criterion, int row) {
        String known = layout.at(layout.knownColumn(), row);
        String score = layout.at(layout.scoreColumn(), row);
        String logarithms = sum(c -> logarithm(c, row));
        String own = logarithm(criterion, row);
        return "IF((" + logarithms + ")>0," + score + "*" + own + "/(" + logarithms + ")," + layout.weight(criterion)
                + "/" + known + "*" + score + ")";
    }

    private String logarithm(int criterion, int row) {
        String urgency = layout.at(layout.urgencyColumn(criterion), row);
        return "IF(ISNUMBER(" + urgency + ")," + layout.weight(criterion) + "*LN(1+0.99*" + urgency + "),0)";
    }

    String score(int row) {
        String known = layout.at(layout.knownColumn(), row);
        String score =
                switch (layout.recipe().rule()) {
                    case "single", "rank-sum", "weighted-rank" -> sum(c -> layout.at(layout.pointsColumn(c), row));
                    default ->
                        "geometric".equals(layout.recipe().aggregation())
                                ? "EXP((" + sum(c -> logarithm(c, row)) + ")/" + known + ")"
                                : "(" + sum(c -> weighted(c, row)) + ")/" + known;
                };
        return "IF(" + isAssessed(row) + ",ROUND(" + score + "," + DECIMALS + "),\"\")";
    }

    private String weighted(int criterion, int row) {
        String urgency = layout.at(layout.urgencyColumn(criterion), row);
        return "IF(ISNUMBER(" + urgency + ")," + layout.weight(criterion) + "*" + urgency + ",0)";
    }

    /** The place by the first number; who lacks it comes last. */
    String tie(int row) {
        int breaker = layout.tieBreaker();
        if (breaker < 0) {
            return "0";
        }
        String value = layout.at(layout.usedColumn(breaker), row);
        return "IF(ISNUMBER(" + value + ")," + place(breaker, value) + ",SUM(" + layout.all(layout.assessedColumn())
                + ")+1)";
    }

    /** The place by the score, and behind those of the same score whose tie-break is better. */
    String rank(int row) {
        String scores = layout.all(layout.scoreColumn());
        String own = layout.at(layout.scoreColumn(), row);
        String order =
                switch (layout.recipe().rule()) {
                    case "single" -> "IF(" + layout.direction(0) + "=1,0,1)";
                    case "rank-sum", "weighted-rank" -> "1";
                    default -> "0";
                };
        String level = "COUNTIFS(" + layout.all(layout.assessedColumn()) + ",1," + scores + "," + own + ","
                + layout.all(layout.tieColumn()) + ",\"<\"&" + layout.at(layout.tieColumn(), row) + ")";
        return "IF(" + isAssessed(row) + ",RANK(" + own + "," + scores + "," + order + ")+" + level + ",\"\")";
    }

    private String isAssessed(int row) {
        return layout.at(layout.assessedColumn(), row) + "=1";
    }

    private String sum(IntFunction<String> part) {
        return IntStream.range(0, layout.criteria()).mapToObj(part).collect(Collectors.joining("+"));
    }
}
