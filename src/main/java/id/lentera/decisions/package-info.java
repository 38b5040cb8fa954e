/**
 * Runs of priorities that somebody adopted: frozen with all their figures, compared in words, marked when their data are withdrawn.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "security", "mapsvg", "provenance", "areas", "indicators", "priority"})
@NullMarked
package id.lentera.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
