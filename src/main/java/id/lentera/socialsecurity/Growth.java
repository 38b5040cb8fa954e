package id.lentera.socialsecurity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step between two standings of the same segment and area. */
public record Growth(
        Membership before,
        Membership now,
        long change,
        @Nullable BigDecimal percent) {

    /** The steps of one segment of one area in order of time; standings without a number of members are left out. */
    public static List<Growth> of(List<Membership> series) {
        List<Membership> counted = series.stream()
                .filter(m -> m.active() != null)
                .sorted(Comparator.comparing(Membership::asOf))
                .toList();
        List<Growth> steps = new ArrayList<>();
        for (int i = 1; i < counted.size(); i++) {
            Membership before = counted.get(i - 1);
            Membership now = counted.get(i);
            long from = Objects.requireNonNull(before.active());
            long to = Objects.requireNonNull(now.active());
            steps.add(new Growth(before, now, to - from, SocialSecurityRules.growth(from, to)));
        }
        return steps;
    }
}
