/** Files that a reader lays over the map: read with strict bounds, placed in degrees, and kept in the reader's own HTTP session alone. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lentera.overlays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
