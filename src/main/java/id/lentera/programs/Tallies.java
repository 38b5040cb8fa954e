package id.lentera.programs;

import id.lentera.analysis.Aggregate;
import id.lentera.analysis.Aggregation;
import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sums published figures. A sum with an unknown part is unknown, and says so. */
final class Tallies {

    private Tallies() {}

    static Tally of(List<Delivery> deliveries) {
        double[] targets = numbers(deliveries, Delivery::target);
        double[] reached = numbers(deliveries, Delivery::reached);
        Aggregate target = Aggregation.sum(targets);
        Aggregate delivered = Aggregation.sum(reached);
        Aggregate ratio = Aggregation.ratioOfSums(reached, targets, 100);
        boolean both = target.complete() && delivered.complete();
        return new Tally(
                whole(target, target.complete()),
                whole(delivered, delivered.complete()),
                both && !Double.isNaN(ratio.value()) ? percent(ratio.value()) : null,
                both ? Math.round(target.value() - delivered.value()) : null,
                whole(target, target.coveredChildren() > 0),
                whole(delivered, delivered.coveredChildren() > 0),
                deliveries.size(),
                target.coveredChildren(),
                delivered.coveredChildren(),
                reason(target, delivered));
    }

    /**
     * The tally of an area that also shares joint figures: its own target is only a part of what it should get, so coverage and
     * gap are known only where every joint figure is reached in full.
     */
    static Tally besideJoint(Tally own, List<JointFigure> joint) {
        if (joint.stream().allMatch(j -> reachedInFull(j.delivery()))) {
            return own;
        }
        String others = joint.stream()
                .flatMap(j -> j.with().stream())
                .map(DeliveryArea::name)
                .distinct()
                .collect(Collectors.joining(", "));
        LocalizedText shared = new LocalizedText(
                "Sebagian angka hanya diterbitkan gabungan dengan %s.".formatted(others),
                "A part is published only jointly with %s.".formatted(others));
        LocalizedText reason = own.rows() == 0 || own.reason() == null ? shared : join(own.reason(), shared);
        return new Tally(
                own.target(),
                own.reached(),
                null,
                null,
                own.knownTarget(),
                own.knownReached(),
                own.rows(),
                own.rowsWithTarget(),
                own.rowsWithReached(),
                reason);
    }

    private static boolean reachedInFull(Delivery delivery) {
        Long target = delivery.target();
        Long reached = delivery.reached();
        return target != null && reached != null && reached >= target;
    }

    private static double[] numbers(List<Delivery> deliveries, Function<Delivery, @Nullable Long> number) {
        return deliveries.stream()
                .map(number)
                .mapToDouble(n -> n == null ? Double.NaN : n)
                .toArray();
    }

    private static @Nullable Long whole(Aggregate sum, boolean known) {
        return known ? Math.round(sum.value()) : null;
    }

    private static BigDecimal percent(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static @Nullable LocalizedText reason(Aggregate target, Aggregate reached) {
        if (target.totalChildren() == 0) {
            return new LocalizedText("Tidak ada angka yang diterbitkan.", "No figure is published.");
        }
        List<LocalizedText> reasons = new ArrayList<>();
        if (!target.complete()) {
            reasons.add(unknown("Sasaran", "The target", target));
        }
        if (!reached.complete()) {
            reasons.add(unknown("Capaian", "The number reached", reached));
        }
        if (reasons.isEmpty() && target.value() == 0) {
            reasons.add(new LocalizedText("Sasaran nol.", "The target is zero."));
        }
        return reasons.stream().reduce(Tallies::join).orElse(null);
    }

    private static LocalizedText unknown(String indonesian, String english, Aggregate sum) {
        int missing = sum.totalChildren() - sum.coveredChildren();
        return new LocalizedText(
                "%s tidak diterbitkan pada %d dari %d angka.".formatted(indonesian, missing, sum.totalChildren()),
                "%s is not published in %d of %d figures.".formatted(english, missing, sum.totalChildren()));
    }

    private static LocalizedText join(LocalizedText one, LocalizedText other) {
        return new LocalizedText(one.id() + " " + other.id(), one.en() + " " + other.en());
    }
}
