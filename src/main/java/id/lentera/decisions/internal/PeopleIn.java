package id.lentera.decisions.internal;

import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunDocument.People;
import id.lentera.indicators.UsedFigure;
import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many people two choices hold, by one and the same figure.
 *
 * @param unknown chosen areas without that figure, in either choice
 */
record PeopleIn(LocalizedText name, int year, BigDecimal before, BigDecimal after, int unknown) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** By the figure of the later run where it covers both choices, else by that of the earlier one; empty where neither does. */
    static Optional<PeopleIn> of(Set<String> before, Set<String> after, FrozenRun first, FrozenRun second) {
        for (FrozenRun run : List.of(second, first)) {
            People people = run.document().people();
            if (people != null && !people.values().isEmpty()) {
                return Optional.of(of(people, before, after));
            }
        }
        return Optional.empty();
    }

    private static PeopleIn of(People people, Set<String> before, Set<String> after) {
        BigDecimal factor = people.unit().startsWith("thousand") ? THOUSAND : BigDecimal.ONE;
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (UsedFigure figure : people.values()) {
            if (figure.value() != null) {
                numbers.put(figure.code(), figure.value().multiply(factor));
            }
        }
        int unknown = (int) Stream.concat(before.stream(), after.stream())
                .distinct()
                .filter(code -> !numbers.containsKey(code))
                .count();
        return new PeopleIn(people.name(), people.year(), sum(before, numbers), sum(after, numbers), unknown);
    }

    private static BigDecimal sum(Set<String> codes, Map<String, BigDecimal> numbers) {
        return codes.stream()
                .map(code -> numbers.getOrDefault(code, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
