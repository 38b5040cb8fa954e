/** Programmes, partners, deliveries by area and year, coverage and gap. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "security",
            "tiles",
            "mapview",
            "provenance",
            "areas",
            "indicators",
            "featurestore",
            "analysis"
        })
@NullMarked
package id.lentera.programs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
