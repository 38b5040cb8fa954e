package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.DatabaseTest;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaRegisterImport;
import id.lentera.provenance.SourceImport;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class DemoSwitchDatabaseTest {

    private static final Path GIS_DATA = Path.of("src/test/resources/indicators/bad");

    @Autowired
    private AreaRegisterImport register;

    @Autowired
    private SourceImport sources;

    @Autowired
    private IndicatorImport indicators;

    @Autowired
    private ObservationQueries observations;

    @Autowired
    private DemoValues demoValues;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void load() {
        sources.load(GIS_DATA);
        register.load(Path.of("src/test/resources/indicators/register"), GIS_DATA);
        indicators.load(GIS_DATA);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void what_an_administrator_removes_stays_removed_until_it_is_restored() {
        demoValues.generate();
        assertThat(demoValues.present()).isTrue();
        assertThat(villages()).as("the three kecamatan of TTS in the fixture").isEqualTo(45);

        demoValues.removeAll();
        assertThat(demoValues.present()).isFalse();
        assertThat(villages()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM observation WHERE status = 'DEMO'")
                        .query(Integer.class)
                        .single())
                .as("generated rows are gone, not only hidden")
                .isZero();

        demoValues.generate();
        assertThat(demoValues.present())
                .as("a later start does not bring them back")
                .isFalse();

        demoValues.restore();
        assertThat(villages()).isEqualTo(45);
        demoValues.generate();
        assertThat(villages()).as("made once").isEqualTo(45);
    }

    private int villages() {
        return observations
                .list("electrification_ratio", AreaLevel.VILLAGE, new AreaCode("53"), 2019)
                .size();
    }
}
