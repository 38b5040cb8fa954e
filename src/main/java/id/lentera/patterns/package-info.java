/** Where alike lies beside alike, pockets of poverty, and how unevenly figures and programmes are spread over areas. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "mapview",
            "charts",
            "provenance",
            "areas",
            "indicators",
            "programs",
            "featurestore",
            "analysis",
            "analysis :: spatial",
            "analysis :: inequality"
        })
@NullMarked
package id.lentera.patterns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
