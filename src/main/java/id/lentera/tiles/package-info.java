/** Vector tiles: tile arithmetic, encoding, baking into a table, serving from memory, caching headers. Knows layers, not features. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lentera.tiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
