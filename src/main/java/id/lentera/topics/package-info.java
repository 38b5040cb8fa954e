/**
 * Small published tables that are no indicators: one CSV file of gis-data per table, read with findings, kept by batch, answered as rows with
 * area and source. A topic declares its tables as beans and gives their rows a meaning.
 */
@ApplicationModule(allowedDependencies = {"platform", "security", "provenance", "areas"})
@NullMarked
package id.lentera.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
