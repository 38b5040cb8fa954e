package id.lentera.featurestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lentera.DatabaseTest;
import id.lentera.platform.Sql;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeatureStoresDatabaseTest {

    @Autowired
    private FeatureStores stores;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void insertAreas() {
        jdbc.sql(Sql.of(FeatureStoresDatabaseTest.class, "/featurestore/areas.sql"))
                .update();
    }

    @Test
    void only_the_views_made_for_it_can_be_asked_for() throws Exception {
        assertThat(stores.dataStore().getTypeNames())
                .contains(FeatureStores.AREA, FeatureStores.OBSERVATION)
                .allMatch(name -> name.startsWith("fs_"));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> stores.source("app_user"));
    }

    @Test
    void areas_carry_the_polygon_of_the_active_set_and_are_there_without_one() throws Exception {
        List<SimpleFeature> regencies = read(FeatureStores.AREA, "level = 2");
        assertThat(regencies).extracting(SimpleFeature::getID).containsExactlyInAnyOrder("fs_area.3", "fs_area.4");
        SimpleFeature tts = read(FeatureStores.AREA, "code = '53.02'").getFirst();
        assertThat(tts.getAttribute("parent")).isEqualTo("53");
        assertThat(tts.getAttribute("area_km2")).isEqualTo(200.0);
        assertThat(new ReferencedEnvelope(ReferencedEnvelope.reference(tts.getBounds())).getMinX())
                .isEqualTo(124.2);
        assertThat(read(FeatureStores.AREA, "code = '53.21'").getFirst().getDefaultGeometry())
                .isNull();
        assertThat(read(FeatureStores.AREA, "BBOX(geom, 124.0, -10, 124.15, -9)"))
                .isEmpty();
        ReferencedEnvelope all = stores.source(FeatureStores.AREA).getBounds();
        assertThat(List.of(all.getMinX(), all.getMaxX(), all.getMinY(), all.getMaxY()))
                .containsExactly(124.2, 125.0, -10.0, -9.0);
    }

    @Test
    void observations_are_the_current_ones_with_their_reason_for_absence() throws Exception {
        List<SimpleFeature> figures =
                read(FeatureStores.OBSERVATION, "indicator = 'electrification_ratio' AND year = 2019 AND level = 2");
        assertThat(figures).hasSize(2);
        SimpleFeature tts = figures.stream()
                .filter(figure -> "53.02".equals(figure.getAttribute("code")))
                .findFirst()
                .orElseThrow();
        assertThat(tts.getAttribute("value")).isEqualTo(new BigDecimal("49.96"));
        assertThat(tts.getDefaultGeometry()).isNotNull();
        SimpleFeature malaka = read(FeatureStores.OBSERVATION, "value IS NULL").getFirst();
        assertThat(malaka.getAttribute("absence")).isEqualTo("NOT_COLLECTED");
    }

    @Test
    void polygons_are_not_touched_unless_asked_for() throws Exception {
        SimpleFeatureType type = stores.source(FeatureStores.AREA).getSchema();
        Relation area = ((PostgisDataStore) stores.dataStore()).relation(FeatureStores.AREA);
        assertThat(type.getGeometryDescriptor().getLocalName()).isEqualTo("geom");
        Fragment condition = new FilterTranslator(area)
                .translate(ECQL.toFilter("level = 2 AND code LIKE '53.%'"))
                .condition();
        List<Column> names = area.columns().stream()
                .filter(column -> List.of("code", "name", "parent").contains(column.name()))
                .toList();
        assertThat(plan(new Select(area).rows(names, condition))).doesNotContain("boundary b");
        assertThat(plan(new Select(area).rows(area.columns(), condition))).contains("boundary b");
        Query query = new Query(FeatureStores.AREA, ECQL.toFilter("level = 2"));
        query.setPropertyNames("code");
        assertThat(Places.read(stores.dataStore(), query).getFirst().getAttributes())
                .hasSize(1);
    }

    private String plan(Fragment select) {
        return String.join(
                "\n",
                jdbc.sql("EXPLAIN " + select.sql())
                        .params(select.parameters())
                        .query(String.class)
                        .list());
    }

    private List<SimpleFeature> read(String type, String cql) throws Exception {
        return Places.read(stores.dataStore(), new Query(type, ECQL.toFilter(cql)));
    }
}
