/** Pure computations on arrays and GeoTools feature collections: classification, aggregation by summed numerators and denominators. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lentera.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
