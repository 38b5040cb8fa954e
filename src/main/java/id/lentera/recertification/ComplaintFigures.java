package id.lentera.recertification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Complaints counted.
 *
 * @param medianDays from receipt to the end, of closed ones; null without any
 * @param reversedShare changed results in percent of the settled complaints; null without any
 */
public record ComplaintFigures(
        int all,
        int open,
        int overdue,
        int closed,
        int reversed,
        @Nullable BigDecimal medianDays,
        @Nullable BigDecimal reversedShare,
        Map<String, Long> byType,
        Map<String, Long> byLevel,
        Map<ComplaintState, Long> byState) {

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

    private static <K> Map<K, Long> count(List<Complaint> complaints, java.util.function.Function<Complaint, K> key) {
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
