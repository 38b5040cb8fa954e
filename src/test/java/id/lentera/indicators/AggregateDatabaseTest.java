package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.DatabaseTest;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaRegisterImport;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.SourceImport;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AggregateDatabaseTest {

    private static final Path GIS_DATA = Path.of("src/test/resources/indicators/bad");
    private static final List<String> KABUPATEN = List.of("53.02", "53.03", "53.11", "53.14", "53.17", "53.19");
    private static final Ratio VILLAGES =
            Ratio.find("villages_electrified", "village_count").orElseThrow();

    @Autowired
    private AreaRegisterImport register;

    @Autowired
    private SourceImport sources;

    @Autowired
    private AggregateQueries aggregates;

    @Autowired
    private BatchService batches;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void load() {
        sources.load(GIS_DATA);
        register.load(Path.of("src/test/resources/indicators/register"), GIS_DATA);
        jdbc.sql("DELETE FROM observation").update();
        for (String id : List.of("villages_electrified", "village_count")) {
            jdbc.sql("""
                    INSERT INTO indicator (id, name_id, name_en, unit, kind, direction, definition_id, definition_en, theme, position)
                    VALUES (?, 'n', 'n', 'villages', 'COUNT', 'NEUTRAL', 'd', 'd', 'listrik', 1) ON CONFLICT DO NOTHING
                    """).param(id).update();
        }
    }

    private ComputedRatio province() {
        return aggregates
                .list(VILLAGES, AreaLevel.PROVINCE, new AreaCode("53"), 2019)
                .getFirst();
    }

    /** Publishes figures of kabupaten: code, indicator, value. */
    private void publish(BatchKind kind, String file, String status, List<Object[]> figures) {
        transaction.executeWithoutResult(_ -> {
            long batch = batches.begin(kind, file, "c");
            figures.forEach(
                    f -> jdbc.sql("""
                    INSERT INTO observation (area_id, indicator_id, year, value, status, source_id, batch_id, row_number)
                    SELECT id, ?, 2019, ?, ?, 'good', ?, 1 FROM area WHERE code = ?
                    """).params(f[1], f[2], status, batch, f[0]).update());
            batches.finish(batch, figures.size(), figures.size());
        });
    }

    @Test
    void a_ratio_is_the_sum_of_numerators_over_the_sum_of_denominators_of_those_that_have_both() {
        publish(
                BatchKind.INDICATOR,
                "a",
                "PUBLISHED",
                List.of(
                        new Object[] {"53.02", "villages_electrified", 245},
                        new Object[] {"53.02", "village_count", 278},
                        new Object[] {"53.11", "villages_electrified", 112},
                        new Object[] {"53.11", "village_count", 156},
                        new Object[] {"53.14", "village_count", 119}));

        assertThat(province().value()).isEqualByComparingTo("82.26");
        assertThat(province().numerator()).isEqualByComparingTo("357");
        assertThat(province().coveredChildren()).isEqualTo(2);
        assertThat(province().totalChildren()).isEqualTo(6);
        assertThat(province().complete()).isFalse();
        assertThat(province().missing())
                .containsExactly("Timor Tengah Utara", "Rote Ndao", "Sumba Tengah", "Manggarai Timur");
    }

    @Test
    void whatever_demonstration_values_there_are_an_aggregate_does_not_change() {
        publish(
                BatchKind.INDICATOR,
                "a",
                "PUBLISHED",
                List.of(new Object[] {"53.02", "villages_electrified", 245}, new Object[] {"53.02", "village_count", 278
                }));
        ComputedRatio before = province();
        Random random = new Random(20211);
        for (int round = 0; round < 20; round++) {
            List<Object[]> demo = KABUPATEN.stream()
                    .filter(_ -> random.nextBoolean())
                    .flatMap(code -> List.of(
                            new Object[] {code, "villages_electrified", random.nextInt(100)},
                            new Object[] {code, "village_count", 100 + random.nextInt(100)})
                            .stream())
                    .toList();
            publish(BatchKind.DEMO, "demo" + round, "DEMO", demo);

            assertThat(province()).isEqualTo(before);
        }
    }

    @Test
    void without_any_count_there_is_no_ratio_rather_than_zero() {
        assertThat(province().value()).isNull();
        assertThat(province().coveredChildren()).isZero();
    }
}
