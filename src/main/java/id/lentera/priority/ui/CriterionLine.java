package id.lentera.priority.ui;

import id.lentera.platform.ProblemException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One criterion as the address of the page writes it: {@code indicator,year,percent,direction,lock,bounds,thresholds,error}; numbers of
 * a list are divided by colons, what is empty at the end is left out.
 *
 * @param direction {@code worse} or {@code better} for higher figures; empty for that of the indicator
 */
record CriterionLine(
        String indicator,
        int year,
        BigDecimal percent,
        String direction,
        boolean locked,
        List<BigDecimal> bounds,
        List<BigDecimal> thresholds,
        @Nullable BigDecimal error) {

    static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,6})?";

    private static final int PARTS = 8;
    private static final String LOCK = "lock";

    static CriterionLine of(String indicator, int year, BigDecimal percent) {
        return new CriterionLine(indicator, year, percent, "", false, List.of(), List.of(), null);
    }

    static CriterionLine parse(String text) {
        String[] parts = Arrays.copyOf(text.split(",", -1), PARTS);
        for (int i = 0; i < PARTS; i++) {
            parts[i] = parts[i] == null ? "" : parts[i];
        }
        boolean sound = text.length() <= 400
                && parts[0].matches("[a-z0-9_]{1,80}")
                && parts[1].matches("\\d{4}")
                && parts[2].matches("\\d{1,3}(\\.\\d{1,6})?")
                && parts[3].matches("(worse|better)?")
                && parts[4].matches("(lock)?")
                && parts[5].matches("(" + NUMBER + ":" + NUMBER + ")?")
                && parts[6].matches("(" + NUMBER + "(:" + NUMBER + "){0,9})?")
                && parts[7].matches("(\\d{1,3}(\\.\\d{1,3})?)?");
        if (!sound) {
            throw ProblemException.badRequest(
                    "bad-criterion",
                    "Kriteria (k) pada alamat tidak dapat dibaca: tulis indikator,tahun,persen.",
                    "A criterion (k) in the address cannot be read: write indicator,year,percent.");
        }
        return new CriterionLine(
                parts[0],
                Integer.parseInt(parts[1]),
                new BigDecimal(parts[2]),
                parts[3],
                !parts[4].isEmpty(),
                numbers(parts[5]),
                numbers(parts[6]),
                parts[7].isEmpty() ? null : new BigDecimal(parts[7]));
    }

    String write() {
        String all = String.join(
                ",",
                indicator,
                String.valueOf(year),
                percent.toPlainString(),
                direction,
                locked ? LOCK : "",
                list(bounds),
                list(thresholds),
                error == null ? "" : error.toPlainString());
        return all.replaceFirst(",+$", "");
    }

    CriterionLine withPercent(BigDecimal other) {
        return new CriterionLine(indicator, year, other, direction, locked, bounds, thresholds, error);
    }

    private static List<BigDecimal> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(":")).map(BigDecimal::new).toList();
    }

    private static String list(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(":"));
    }
}
