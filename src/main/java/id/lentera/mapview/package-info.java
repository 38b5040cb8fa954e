/** The map component: a Java wrapper around a TypeScript element on MapLibre. It speaks of areas, levels and values, never of the map library. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lentera.mapview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
