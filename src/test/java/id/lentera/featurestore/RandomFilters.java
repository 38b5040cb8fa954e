package id.lentera.featurestore;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random filters in CQL over the table of {@link Places}: some SQL can decide, some it can't, some half. */
final class RandomFilters {

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "5",
            "-1",
            "1.5",
            "46.22",
            "49.96",
            "0.1",
            "5.5",
            "4294967301",
            "1099511627777",
            "0.3333333333333333",
            "99999999999999999",
            "1e300",
            "'5'",
            "'x'",
            "'5.5'",
            "100");
    private static final List<String> PATTERNS = List.of(
            "K%",
            "k%",
            "%a%",
            "_lor",
            "100\\%",
            "a\\_b",
            "a_b",
            "a\\\\b",
            "\\\\\\%",
            "%'\"%",
            "",
            "%",
            "_",
            "10%",
            "%S%",
            "%ſ%",
            "É",
            "i%",
            "\uD83D\uDE00_",
            "_x");
    private static final List<String> OPERATORS = List.of("=", "<>", "<", "<=", ">", ">=");
    private static final List<String> SPATIAL = List.of(
            "BBOX(geom, %s)",
            "INTERSECTS(geom, %p)",
            "WITHIN(geom, %p)",
            "CONTAINS(geom, %p)",
            "DISJOINT(geom, %p)",
            "TOUCHES(geom, %p)",
            "OVERLAPS(geom, %p)",
            "CROSSES(geom, %p)",
            "EQUALS(geom, %p)",
            "INTERSECTS(centre, %p)",
            "WITHIN(centre, %p)",
            "BBOX(centre, %s)",
            "DWITHIN(centre, POINT(122 -10), 0.5, meters)");

    private final Random random;

    RandomFilters(long seed) {
        random = new Random(seed);
    }

    String next(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf();
        }
        return switch (random.nextInt(5)) {
            case 0 -> "NOT (" + next(depth - 1) + ")";
            case 1, 2 -> "(" + next(depth - 1) + ") AND (" + next(depth - 1) + ")";
            default -> "(" + next(depth - 1) + ") OR (" + next(depth - 1) + ")";
        };
    }

    private String leaf() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> one(List.of("i", "h", "l", "d", "n", "f", "s")) + " " + one(OPERATORS) + " " + one(NUMBERS);
            case 2 -> "s " + one(OPERATORS) + " " + text();
            case 3 -> one(List.of("i", "l", "d", "n", "h")) + between(one(NUMBERS), one(NUMBERS));
            case 4 -> "s" + between(text(), text());
            case 5 ->
                "s " + one(List.of("LIKE", "ILIKE", "NOT LIKE")) + " '"
                        + one(PATTERNS).replace("'", "''") + "'";
            case 6 -> one(List.of("i", "s", "b", "geom", "day", "u", "n")) + one(List.of(" IS NULL", " IS NOT NULL"));
            case 7 ->
                one(List.of("i", "l", "n")) + one(List.of(" IN (", " NOT IN (")) + one(NUMBERS) + ", " + one(NUMBERS)
                        + ")";
            case 8 -> "b " + one(List.of("=", "<>")) + one(List.of(" true", " false", " 'true'"));
            case 9 -> ids();
            case 10 -> memoryOnly();
            default -> spatial();
        };
    }

    private String memoryOnly() {
        return one(List.of(
                "strToLowerCase(s) = 'kupang'",
                "i + 1 > 4",
                "i = l",
                "n > d",
                "day AFTER 2019-08-04T00:00:00Z",
                "seen BEFORE 2019-08-20T00:00:00Z",
                "day > '2019-08-03'",
                "s = 10",
                "i LIKE '1%'",
                "5 > i",
                "'Alor' = s",
                "area(geom) > 0.05"));
    }

    private String ids() {
        return "IN ("
                + IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(_ ->
                                one(List.of("'place.", "'place.0", "'other.", "'place.-")) + random.nextInt(60) + "'")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private String between(String low, String high) {
        return one(List.of(" BETWEEN ", " NOT BETWEEN ")) + low + " AND " + high;
    }

    private String spatial() {
        double west = 120 + random.nextInt(20) * 0.25;
        double south = -11 + random.nextInt(12) * 0.25;
        double east = west + 0.25 * (1 + random.nextInt(5));
        double north = south + 0.25 * (1 + random.nextInt(5));
        String box = "%s, %s, %s, %s".formatted(west, south, east, north);
        String polygon = one(List.of(
                "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %2$s))".formatted(west, south, east + 0.3, north),
                "POINT(%s %s)".formatted(west, south),
                "LINESTRING(%s %s, %s %s)".formatted(west, south, east + 0.1, north)));
        return one(SPATIAL).replace("%s", box).replace("%p", polygon);
    }

    private String text() {
        return "'" + one(Places.TEXTS).replace("'", "''") + "'";
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
