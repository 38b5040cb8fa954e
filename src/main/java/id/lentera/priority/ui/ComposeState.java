package id.lentera.priority.ui;

import com.vaadin.flow.router.QueryParameters;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Aggregation;
import id.lentera.priority.Normalisation;
import id.lentera.priority.PriorityQueries;
import id.lentera.priority.Recipe;
import id.lentera.priority.RobustnessTest;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the page that composes a score shows: all of it is in the address.
 *
 * @param missing {@code leave-out}, {@code reweight}, or empty while nobody has chosen
 * @param least   minimum coverage in percent, for {@code reweight}
 * @param weights how weights are drawn when the list is tried out
 * @param judgements what the weights of the criteria come from; none where they were typed
 */
record ComposeState(
        AreaCode within,
        AreaLevel level,
        List<CriterionLine> criteria,
        Normalisation normalisation,
        Aggregation aggregation,
        String missing,
        int least,
        int top,
        String weights,
        long seed,
        Judgements judgements) {

    static final int LEAST = 70;

    static ComposeState parse(QueryParameters query) {
        List<CriterionLine> criteria = query.getParameters().getOrDefault("k", List.of()).stream()
                .limit(Recipe.MAX_CRITERIA + 1L)
                .map(CriterionLine::parse)
                .toList();
        if (criteria.size() > Recipe.MAX_CRITERIA) {
            throw bad(
                    "Paling banyak %d kriteria.".formatted(Recipe.MAX_CRITERIA),
                    "At most %d criteria.".formatted(Recipe.MAX_CRITERIA));
        }
        List<CriterionLine> shown = criteria.isEmpty() ? start() : criteria;
        return new ComposeState(
                new AreaCode(text(query, "within", "53")),
                AreaLevel.parse(text(query, "level", AreaLevel.REGENCY.slug())),
                shown,
                Normalisation.parse(text(query, "norm", Normalisation.MIN_MAX.slug())),
                Aggregation.parse(text(query, "agg", Aggregation.ARITHMETIC.slug())),
                text(query, "missing", ""),
                number(query, "least", LEAST, 1, 100),
                number(query, "top", PriorityAddress.TOP, 1, PriorityQueries.MAX_TOP),
                text(query, "weights", "around"),
                number(query, "seed", (int) RobustnessTest.SEED, 0, 999_999_999),
                fitting(Judgements.parse(text(query, "ahp", ""), shown.size()), shown));
    }

    /** Judgements that make other weights than the address states are not where these come from. */
    private static Judgements fitting(Judgements made, List<CriterionLine> criteria) {
        if (made.isEmpty()) {
            return made;
        }
        List<BigDecimal> percents = made.percents(criteria.size());
        return IntStream.range(0, percents.size())
                        .allMatch(i -> percents.get(i).compareTo(criteria.get(i).percent()) == 0)
                ? made
                : Judgements.NONE;
    }

    /** Two criteria with figures for every kabupaten of NTT, so that the page begins with something to change. */
    private static List<CriterionLine> start() {
        BigDecimal half = BigDecimal.valueOf(50);
        return List.of(
                CriterionLine.of("poverty_rate", 2021, half), CriterionLine.of("electrification_ratio", 2019, half));
    }

    QueryParameters toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "within", within.value());
        put(query, "level", level.slug());
        query.put("k", criteria.stream().map(CriterionLine::write).toList());
        put(query, "norm", normalisation.slug());
        put(query, "agg", aggregation.slug());
        if (!missing.isEmpty()) {
            put(query, "missing", missing);
        }
        if (missing.equals("reweight")) {
            put(query, "least", String.valueOf(least));
        }
        put(query, "top", String.valueOf(top));
        if (!weights.equals("around")) {
            put(query, "weights", weights);
        }
        if (seed != RobustnessTest.SEED) {
            put(query, "seed", String.valueOf(seed));
        }
        if (!judgements.isEmpty()) {
            put(query, "ahp", judgements.write());
        }
        return new QueryParameters(query);
    }

    /** The recipe as the HTTP interface reads it, so that both refuse the same things with the same sentences. */
    ObjectNode recipe() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("level", level.slug());
        json.put("rule", "composite");
        json.put("normalisation", normalisation.slug());
        json.put("aggregation", aggregation.slug());
        json.put("missing", missing);
        json.put("minCoverage", BigDecimal.valueOf(least, 2));
        ObjectNode robustness = json.putObject("robustness");
        robustness.put("top", top);
        robustness.put("weights", weights);
        robustness.put("seed", seed);
        ArrayNode list = json.putArray("criteria");
        criteria.forEach(line -> add(list.addObject(), line));
        return json;
    }

    /** Other criteria or weights typed by hand: judgements no longer say where they come from. */
    ComposeState withCriteria(List<CriterionLine> other) {
        return new ComposeState(
                within, level, other, normalisation, aggregation, missing, least, top, weights, seed, Judgements.NONE);
    }

    /** The weights that judgements in pairs make. */
    ComposeState withJudgements(Judgements made) {
        List<CriterionLine> weighed =
                withPercents(made.percents(criteria.size())).criteria();
        return new ComposeState(
                within, level, weighed, normalisation, aggregation, missing, least, top, weights, seed, made);
    }

    ComposeState withPercents(List<BigDecimal> percents) {
        return withCriteria(IntStream.range(0, criteria.size())
                .mapToObj(i -> criteria.get(i).withPercent(percents.get(i)))
                .toList());
    }

    private static void add(ObjectNode json, CriterionLine line) {
        json.put("indicator", line.indicator());
        json.put("year", line.year());
        json.put("weightPercent", line.percent());
        if (!line.direction().isEmpty()) {
            json.put("direction", line.direction().equals("worse") ? "HIGHER_IS_WORSE" : "HIGHER_IS_BETTER");
        }
        line.bounds().forEach(json.withArray("bounds")::add);
        line.thresholds().forEach(json.withArray("thresholds")::add);
        if (line.error() != null) {
            json.put("errorPercent", line.error());
        }
    }

    private static String text(QueryParameters query, String name, String otherwise) {
        return query.getSingleParameter(name).orElse(otherwise);
    }

    private static int number(QueryParameters query, String name, int otherwise, int least, int most) {
        String text = text(query, name, String.valueOf(otherwise));
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw bad(
                "Parameter %s harus bilangan bulat antara %d dan %d.".formatted(name, least, most),
                "Parameter %s must be a whole number between %d and %d.".formatted(name, least, most));
    }

    private static void put(Map<String, List<String>> query, String name, String value) {
        query.put(name, List.of(value));
    }

    private static ProblemException bad(String indonesian, String english) {
        return ProblemException.badRequest("bad-address", indonesian, english);
    }
}
