/** Indicator definitions and observations: what is measured, by whom, when, or why there is no figure. */
@ApplicationModule(
        allowedDependencies = {"platform", "security", "mapview", "provenance", "areas", "featurestore", "analysis"})
@NullMarked
package id.lentera.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
