package id.lentera.briefs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lentera.LoadedData;
import id.lentera.areas.AreaCode;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunQueries;
import id.lentera.priority.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The workbook computes what the engine computes, also after somebody changed a weight in it. */
@LoadedData
class ScoreWorkbookDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double EXACT = 1e-9;
    private static final AreaCode NTT = new AreaCode("53");

    @Autowired
    private RunQueries runs;

    @ParameterizedTest
    @CsvSource({
        "single, '', '', ''",
        "rank-sum, '', '', ''",
        "weighted-rank, '', '', ''",
        "composite, rank, arithmetic, leave-out",
        "composite, min-max, arithmetic, leave-out",
        "composite, min-max, geometric, leave-out",
        "composite, z-score, arithmetic, leave-out",
        "composite, thresholds, arithmetic, leave-out",
        "composite, thresholds, geometric, reweight",
        "composite, rank, geometric, reweight",
        "composite, min-max, arithmetic, reweight"
    })
    void every_rule_and_normalisation_gives_the_scores_and_ranks_of_the_engine(
            String rule, String normalisation, String aggregation, String missing) throws Exception {
        FrozenRun run = run(recipe(rule, normalisation, aggregation, missing, "0.25", "0.5", "0.25"));
        requireEqual(run, computed(run, Double.NaN));

        // Twice the first weight beside the others is 0.4, 0.4 and 0.2; sums of places need the weights themselves,
        // products only shares.
        FrozenRun other = run(recipe(rule, normalisation, aggregation, missing, "0.4", "0.4", "0.2"));
        if (rule.equals("composite")) {
            requireEqual(other, computed(run, 0.5));
        }
    }

    @Test
    void stated_bounds_clamp_in_the_sheet_too() throws Exception {
        String recipe = recipe("composite", "min-max", "arithmetic", "leave-out", "0.5", "0.25", "0.25")
                .replace("\"year\": 2019,", "\"year\": 2019, \"bounds\": [55, 80],");
        FrozenRun run = run(recipe);
        requireEqual(run, computed(run, Double.NaN));
    }

    @Test
    void a_named_model_with_missing_figures_gives_its_ranks_and_leaves_the_others_empty() throws Exception {
        FrozenRun run = runs.compute(Run.ofModel("extreme-poverty-2021", NTT, 5));
        Map<String, double[]> sheet = computed(run, Double.NaN);
        requireEqual(run, sheet);
        assertThat(sheet).hasSize(run.answer().items().size());
    }

    @Test
    void no_text_is_a_formula() throws Exception {
        FrozenRun run = runs.compute(Run.ofModel("extreme-poverty-2021", NTT, 5));
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            SheetCells cells = new SheetCells(book);
            Row row = book.createSheet().createRow(0);
            cells.text(row, 0, "=1+1");
            cells.text(row, 1, "@SUM(A1)");
            assertThat(row).allSatisfy(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            });
        }
        assertThat(run.answer().items()).isNotEmpty();
    }

    private FrozenRun run(String recipe) {
        return runs.compute(Run.ofRecipe(JSON.readTree(recipe), NTT, 5));
    }

    private static String recipe(
            String rule,
            String normalisation,
            String aggregation,
            String missing,
            String first,
            String second,
            String third) {
        String composite = rule.equals("composite")
                ? "\"normalisation\": \"%s\", \"aggregation\": \"%s\", \"missing\": \"%s\", \"minCoverage\": 0.5, \"robustness\": {\"draws\": 0},"
                        .formatted(normalisation, aggregation, missing)
                : "";
        String rate =
                "{\"indicator\": \"electrification_ratio\", \"year\": 2019, \"thresholds\": [60, 70, 80], \"weight\": %s}"
                        .formatted(rule.equals("single") ? "1" : first);
        String others = """
                , {"indicator": "extreme_poverty_rate", "year": 2021, "thresholds": [12, 16], "weight": %s},
                {"indicator": "extreme_poor_population", "year": 2021, "thresholds": [20000, 40000], "weight": %s}
                """.formatted(second, third);
        return "{\"level\": \"regency\", \"rule\": \"%s\", %s \"criteria\": [%s%s]}"
                .formatted(rule, composite, rate, rule.equals("single") ? "" : others);
    }

    /** Score and rank by code, as a spreadsheet computes them. */
    private static Map<String, double[]> computed(FrozenRun run, double firstWeight) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ScoreWorkbook(new BriefSubject(run, null, Locale.of("id", "ID"))).write(out);
        ScoreLayout layout = new ScoreLayout(run, "Bobot");
        Map<String, double[]> computed = new HashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            if (!Double.isNaN(firstWeight)) {
                book.getSheet("Bobot")
                        .getRow(ScoreLayout.FIRST_WEIGHT)
                        .getCell(ScoreLayout.WEIGHT_COLUMN)
                        .setCellValue(firstWeight);
            }
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            Sheet sheet = book.getSheet("Hitungan");
            for (int i = 0; i < layout.areas().size(); i++) {
                Row row = sheet.getRow(ScoreLayout.FIRST_AREA + i);
                var score = evaluator.evaluate(row.getCell(layout.scoreColumn()));
                var rank = evaluator.evaluate(row.getCell(layout.rankColumn()));
                assertThat(score.getCellType())
                        .as(row.getCell(0).getStringCellValue())
                        .isNotEqualTo(CellType.ERROR);
                if (score.getCellType() == CellType.NUMERIC) {
                    computed.put(
                            row.getCell(0).getStringCellValue(),
                            new double[] {score.getNumberValue(), rank.getNumberValue()});
                    double parts = 0;
                    for (int c = 0; c < layout.criteria(); c++) {
                        parts += evaluator
                                .evaluate(row.getCell(layout.pointsColumn(c)))
                                .getNumberValue();
                    }
                    assertThat(parts).isCloseTo(score.getNumberValue(), within(2e-9));
                }
            }
        }
        return computed;
    }

    private static void requireEqual(FrozenRun run, Map<String, double[]> sheet) {
        assertThat(sheet).hasSize(run.answer().items().size());
        for (RunAnswer.Item item : run.answer().items()) {
            double[] computed = sheet.get(item.code());
            assertThat(computed).as(item.name()).isNotNull();
            assertThat(computed[0])
                    .as("score of " + item.name())
                    .isCloseTo(item.score().doubleValue(), within(EXACT));
            assertThat(computed[1]).as("rank of " + item.name()).isEqualTo(item.rank());
        }
    }
}
