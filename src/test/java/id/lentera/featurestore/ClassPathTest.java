package id.lentera.featurestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.slf4j.LoggerFactory;

/** The one jar with GeoTools carries old copies of other libraries and comes last on the class path. */
class ClassPathTest {

    @Test
    void log_messages_go_to_logback_through_the_slf4j_of_spring_boot() {
        assertThat(LoggerFactory.getILoggerFactory().getClass().getName()).startsWith("ch.qos.logback.");
        assertThat(origin(LoggerFactory.class)).contains("slf4j-api").doesNotContain("geotools-wrapper");
        assertThat(origin(CRS.class)).contains("geotools-wrapper");
    }

    @Test
    void longitude_comes_first_in_degrees_and_in_metres() throws Exception {
        // El Tari airport of Kupang; metres in zone 51 South by Krueger's series, computed apart from GeoTools
        Coordinate kupang = new Coordinate(123.6710, -10.1716);
        Coordinate metres = JTS.transform(
                kupang, null, CRS.findMathTransform(CRS.decode("EPSG:4326", true), CRS.decode("EPSG:32751", true)));
        assertThat(metres.x).isCloseTo(573_501.261, within(0.01));
        assertThat(metres.y).isCloseTo(8_875_538.702, within(0.01));
        assertThat(CRS.getAxisOrder(CRS.decode("EPSG:4326", true))).isEqualTo(CRS.AxisOrder.EAST_NORTH);
        assertThat(CRS.getAxisOrder(FeatureTypes.system(4326))).isEqualTo(CRS.AxisOrder.EAST_NORTH);
    }

    private static String origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().toString();
    }
}
