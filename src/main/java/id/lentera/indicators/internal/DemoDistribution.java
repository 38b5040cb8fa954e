package id.lentera.indicators.internal;

import id.lentera.indicators.DemoNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spreads a published percentage of a kabupaten over its villages. Every village gets a number of households and how many of
 * them are counted; both add up so that their ratio rounds to the published percentage. Villages of one kecamatan resemble each
 * other, kelurahan are better off. Nothing is random: everything follows from the codes.
 */
final class DemoDistribution {

    private static final double KECAMATAN_SPREAD = 0.9;
    private static final double VILLAGE_SPREAD = 0.6;
    private static final double KELURAHAN_LEAD = 1.2;
    private static final int SEARCH_STEPS = 80;

    /** Part and whole of one village. */
    record Share(DemoVillage village, int part, int whole) {

        BigDecimal percent() {
            return BigDecimal.valueOf(part)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        }
    }

    private DemoDistribution() {}

    /**
     * @param published percentage from 0 to 100
     * @param lead      1 where better-off villages have more of it (electricity), -1 where they have less (poverty)
     */
    static List<Share> spread(String indicator, List<DemoVillage> villages, BigDecimal published, int lead) {
        int[] whole = villages.stream()
                .mapToInt(v -> DemoNumbers.households(v.code()))
                .toArray();
        long total = IntStream.of(whole).asLongStream().sum();
        long parts = BigDecimal.valueOf(total)
                .multiply(published)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
        double[] leaning =
                villages.stream().mapToDouble(v -> lead * leaning(indicator, v)).toArray();
        int[] part = round(expected(whole, leaning, parts), whole, parts);
        return IntStream.range(0, whole.length)
                .mapToObj(i -> new Share(villages.get(i), part[i], whole[i]))
                .toList();
    }

    /** How far a village leans above (or below) its kabupaten, on the logit scale. */
    private static double leaning(String indicator, DemoVillage village) {
        double kecamatan = KECAMATAN_SPREAD * (2 * DemoNumbers.unit("kecamatan", village.districtCode()) - 1);
        double own = VILLAGE_SPREAD * (2 * DemoNumbers.unit(indicator, village.code()) - 1);
        return kecamatan + own + (village.kelurahan() ? KELURAHAN_LEAD : 0);
    }

    /** Expected parts: logistic shares, shifted together until they sum to {@code parts}. */
    private static double[] expected(int[] whole, double[] leaning, long parts) {
        double low = -60;
        double high = 60;
        for (int i = 0; i < SEARCH_STEPS; i++) {
            double middle = (low + high) / 2;
            if (sum(whole, leaning, middle) < parts) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double shift = high;
        return IntStream.range(0, whole.length)
                .mapToDouble(i -> whole[i] * logistic(leaning[i] + shift))
                .toArray();
    }

    private static double sum(int[] whole, double[] leaning, double shift) {
        double sum = 0;
        for (int i = 0; i < whole.length; i++) {
            sum += whole[i] * logistic(leaning[i] + shift);
        }
        return sum;
    }

    /** Whole numbers with exactly the wanted sum: largest remainders first, never above the whole, never below zero. */
    private static int[] round(double[] expected, int[] whole, long parts) {
        int[] part = new int[whole.length];
        long missing = parts;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < part.length; i++) {
            part[i] = (int) Math.min(whole[i], Math.max(0, Math.floor(expected[i])));
            missing -= part[i];
            order.add(i);
        }
        order.sort(
                Comparator.comparingDouble((Integer i) -> part[i] - expected[i]).thenComparing(i -> i));
        int step = missing > 0 ? 1 : -1;
        for (int turn = 0; missing != 0; turn++) {
            int i = order.get(turn % order.size());
            if (step > 0 ? part[i] < whole[i] : part[i] > 0) {
                part[i] += step;
                missing -= step;
            }
        }
        return part;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
