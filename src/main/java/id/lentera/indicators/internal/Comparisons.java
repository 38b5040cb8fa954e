package id.lentera.indicators.internal;

import id.lentera.indicators.ImpliedPopulation;
import id.lentera.platform.Sql;
import id.lentera.provenance.Finding;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What single rows cannot show: figures that contradict one another. Both stay; the reader is told. */
@Component
class Comparisons {

    /** The batch these findings belong to; each finding names the file and row it is about. */
    static final String FILE = "indicators";

    private static final List<String> TOTAL_COLUMNS =
            List.of("area_codes_bps", "indicator", "year", "total", "source_id");

    private static final String DUPLICATES = Sql.of(Comparisons.class, "list-cross-file-duplicates.sql");
    private static final String PAIRS = Sql.of(Comparisons.class, "list-implied-pairs.sql");
    private static final String CHILD_SUMS = Sql.of(Comparisons.class, "list-child-sums.sql");
    private static final String SUM_OF_AREAS = Sql.of(Comparisons.class, "sum-of-areas.sql");

    private final JdbcClient jdbc;

    private record Duplicate(String file, int row, String value, String otherFile) {}

    private record Pair(
            String areaName,
            int year,
            String file,
            int row,
            BigDecimal rateOneValue,
            BigDecimal countOneValue,
            BigDecimal rateTwoValue,
            BigDecimal countTwoValue) {}

    private record ChildSum(
            String areaName,
            String file,
            int row,
            BigDecimal published,
            BigDecimal summed,
            int summedAreas,
            int scale,
            int allAreas) {}

    private record Sum(BigDecimal summed, int areas) {}

    Comparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Announced totals of groups of areas; none where the file is absent. */
    DataFile readTotals(Path path, String name) {
        return Files.exists(path) ? DataFile.read(path, name, TOTAL_COLUMNS) : new DataFile(name, List.of(), null);
    }

    List<Finding> findings(DataFile totals, ReferenceData known) {
        List<Finding> found = new ArrayList<>(duplicates());
        found.addAll(impliedPopulations());
        found.addAll(childSums());
        if (totals.rejection() != null) {
            found.add(totals.rejection());
        }
        totals.rows().forEach(row -> found.addAll(total(totals.name(), row, known)));
        return found;
    }

    private List<Finding> duplicates() {
        return jdbc.sql(DUPLICATES).query(Duplicate.class).stream()
                .map(d -> Defect.DUPLICATE_ACROSS_FILES.of(d.file(), d.row(), d.value(), d.otherFile()))
                .toList();
    }

    /** Poverty and extreme poverty of one area and year are shares of one population. */
    private List<Finding> impliedPopulations() {
        return jdbc
                .sql(PAIRS)
                .params(Map.of(
                        "rateOne", "extreme_poverty_rate",
                        "countOne", "extreme_poor_population",
                        "rateTwo", "poverty_rate",
                        "countTwo", "poor_population_thousand"))
                .query(Pair.class)
                .stream()
                .filter(pair -> one(pair).contradicts(two(pair)))
                .map(pair -> Defect.IMPLIED_POPULATION.of(
                        pair.file(),
                        pair.row(),
                        pair.countOneValue().toPlainString(),
                        pair.areaName() + " " + pair.year(),
                        "extreme_poverty_rate",
                        one(pair).middle(),
                        "poverty_rate",
                        two(pair).middle()))
                .toList();
    }

    private static ImpliedPopulation one(Pair pair) {
        return ImpliedPopulation.of(pair.rateOneValue(), pair.countOneValue(), 1);
    }

    private static ImpliedPopulation two(Pair pair) {
        return ImpliedPopulation.of(pair.rateTwoValue(), pair.countTwoValue(), 1000);
    }

    private List<Finding> childSums() {
        return jdbc.sql(CHILD_SUMS).query(ChildSum.class).stream()
                .filter(Comparisons::contradicts)
                .map(s -> Defect.SUM_DIFFERS.of(
                        s.file(),
                        s.row(),
                        s.published().toPlainString(),
                        s.areaName(),
                        s.summedAreas(),
                        s.summed().toPlainString(),
                        s.published().toPlainString()))
                .toList();
    }

    /** A part above the whole, or all parts not making the whole, beyond what rounding of decimals explains. */
    private static boolean contradicts(ChildSum sum) {
        BigDecimal rounding = sum.scale() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum.summedAreas() + 1L).multiply(BigDecimal.valueOf(5, sum.scale() + 1));
        BigDecimal excess = sum.summed().subtract(sum.published());
        boolean complete = sum.summedAreas() == sum.allAreas();
        return excess.compareTo(rounding) > 0 || (complete && excess.negate().compareTo(rounding) > 0);
    }

    private List<Finding> total(String file, Row row, ReferenceData known) {
        List<Finding> found = new ArrayList<>();
        String indicator = row.text("indicator");
        if (!known.indicators().containsKey(indicator)) {
            found.add(Defect.UNKNOWN_INDICATOR.of(file, row.number(), indicator));
        }
        if (!known.sources().contains(row.text("source_id"))) {
            found.add(Defect.UNKNOWN_SOURCE.of(file, row.number(), row.text("source_id")));
        }
        if (!row.text("year").matches("\\d{4}")) {
            found.add(Defect.BAD_YEAR.of(file, row.number(), row.text("year")));
        }
        if (!row.text("total").matches("\\d{1,15}(\\.\\d{1,6})?")) {
            found.add(Defect.NOT_A_NUMBER.of(file, row.number(), row.text("total")));
        }
        List<String> codes = List.of(row.text("area_codes_bps").split("\\|"));
        List<Integer> areas = codes.stream()
                .map(code -> known.areas().idOf(code))
                .flatMap(Optional::stream)
                .toList();
        if (areas.size() < codes.size()) {
            found.add(Defect.UNKNOWN_AREA.of(file, row.number(), row.text("area_codes_bps"), ""));
        }
        return found.isEmpty() ? compareTotal(file, row, areas) : found;
    }

    private List<Finding> compareTotal(String file, Row row, List<Integer> areas) {
        BigDecimal total = new BigDecimal(row.text("total"));
        Sum sum = jdbc.sql(SUM_OF_AREAS)
                .param("indicator", row.text("indicator"))
                .param("year", Integer.parseInt(row.text("year")))
                .param("areas", areas)
                .query(Sum.class)
                .single();
        if (sum.areas() < areas.size()) {
            String codes = row.text("area_codes_bps");
            return List.of(Defect.TOTAL_UNCHECKED.of(file, row.number(), codes, sum.areas(), areas.size()));
        }
        BigDecimal difference = sum.summed().subtract(total);
        return difference.signum() == 0
                ? List.of()
                : List.of(Defect.TOTAL_DIFFERS.of(
                        file,
                        row.number(),
                        row.text("total"),
                        areas.size(),
                        sum.summed().toPlainString(),
                        total.toPlainString(),
                        difference.toPlainString()));
    }
}
