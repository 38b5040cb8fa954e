package id.lentera.recertification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Complaints counted. Numbers are null where they are withheld, see {@link #published}.
 *
 * @param medianDays from receipt to the end, of closed ones; null without any
 * @param reversedShare changed results in percent of the settled complaints; null without any
 */
public record ComplaintFigures(
        @Nullable Integer all,
        @Nullable Integer open,
        @Nullable Integer overdue,
        @Nullable Integer closed,
        @Nullable Integer reversed,
        @Nullable BigDecimal medianDays,
        @Nullable BigDecimal reversedShare,
        Map<String, @Nullable Long> byType,
        Map<String, @Nullable Long> byLevel,
        Map<ComplaintState, @Nullable Long> byState) {

    /** Counts from one to below this number are not published: in a village they would point at a family. */
    public static final int SMALLEST = 5;

    public static ComplaintFigures of(List<Complaint> complaints, LocalDate today) {
        List<Complaint> closed =
                complaints.stream().filter(c -> c.state().closed()).toList();
        int reversed = (int) closed.stream().filter(Complaint::reversed).count();
        return new ComplaintFigures(
                complaints.size(),
                complaints.size() - closed.size(),
                (int) complaints.stream().filter(c -> c.overdue(today)).count(),
                closed.size(),
                reversed,
                median(closed),
                closed.isEmpty() ? null : share(reversed, closed.size()),
                count(complaints, Complaint::type),
                count(complaints, Complaint::level),
                count(complaints, Complaint::state));
    }

    /** What everybody may read: without small counts, and without what would give them away by subtraction. */
    ComplaintFigures published() {
        if (all == null || all == 0) {
            return this;
        }
        if (all < SMALLEST) {
            return new ComplaintFigures(null, null, null, null, null, null, null, Map.of(), Map.of(), Map.of());
        }
        boolean parts = !isSmall(open) && !isSmall(closed);
        boolean changed = parts && !isSmall(reversed) && !isSmall(closed - reversed);
        return new ComplaintFigures(
                all,
                parts ? open : null,
                parts && !isSmall(overdue) && !isSmall(open - overdue) ? overdue : null,
                parts ? closed : null,
                changed ? reversed : null,
                parts ? medianDays : null,
                changed ? reversedShare : null,
                withoutSmall(byType),
                withoutSmall(byLevel),
                parts ? withoutSmall(byState) : Map.of());
    }

    private static boolean isSmall(long number) {
        return number > 0 && number < SMALLEST;
    }

    /** A single withheld number could be had from the sum, so the next larger one goes with it. */
    private static <K> Map<K, @Nullable Long> withoutSmall(Map<K, @Nullable Long> counts) {
        Map<K, @Nullable Long> kept = new TreeMap<>(counts);
        List<Map.Entry<K, @Nullable Long>> ascending = kept.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        long small = ascending.stream()
                .filter(entry -> entry.getValue() != null && isSmall(entry.getValue()))
                .count();
        ascending.stream().limit(small == 1 ? 2 : small).forEach(entry -> kept.put(entry.getKey(), null));
        return kept;
    }

    private static <K> Map<K, @Nullable Long> count(
            List<Complaint> complaints, java.util.function.Function<Complaint, K> key) {
        return complaints.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static @Nullable BigDecimal median(List<Complaint> closed) {
        List<Long> days = closed.stream()
                .map(c -> ChronoUnit.DAYS.between(c.received(), Objects.requireNonNull(c.closed())))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return null;
        }
        int middle = days.size() / 2;
        return days.size() % 2 == 1
                ? BigDecimal.valueOf(days.get(middle))
                : BigDecimal.valueOf(days.get(middle - 1) + days.get(middle))
                        .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
