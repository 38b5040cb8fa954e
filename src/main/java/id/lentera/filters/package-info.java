/** Which areas of a map meet conditions: one expression (ECQL), read and checked here, decided by {@code featurestore}. */
@ApplicationModule(allowedDependencies = {"platform", "areas", "indicators", "featurestore"})
@NullMarked
package id.lentera.filters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
