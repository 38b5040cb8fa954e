package id.lentera.exchange;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the first load reads and when.
 *
 * @param packages  directory of the unpacked packages {@code idn-area-data} and {@code geojson-indonesia}
 * @param gisData   the project's own figures
 * @param scope     {@code default}: villages of NTT only; {@code all}: every village
 * @param firstLoad whether the load runs beside the pages, before the start is complete, or not at all
 */
@ConfigurationProperties("lentera")
record LoadSettings(
        Path packages,
        Path gisData,
        @DefaultValue("default") String scope,
        @DefaultValue("background") Mode firstLoad) {

    /** When to load. */
    enum Mode {
        BACKGROUND,
        WAIT,
        FALSE
    }
}
