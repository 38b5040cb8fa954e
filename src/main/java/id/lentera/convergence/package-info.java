/** Where programmes meet and where they miss each other: programme by area, packages, overlaps and the four measures of convergence. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "security",
            "mapview",
            "mapsvg",
            "provenance",
            "areas",
            "indicators",
            "programs",
            "areaview",
            "analysis",
            "analysis :: spatial",
            "priority"
        })
@NullMarked
package id.lentera.convergence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
