/** Administrative areas: register, code systems, hierarchy, boundary sets, matching, dissolving and the area tile layers. */
@ApplicationModule(
        allowedDependencies = {"platform", "security", "tiles", "mapview", "provenance", "featurestore", "analysis"})
@NullMarked
package id.lentera.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
