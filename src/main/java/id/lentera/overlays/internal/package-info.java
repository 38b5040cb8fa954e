/** Readers of GeoJSON, GeoPackage and shapefiles, their bounds, and the address of what they read. Nothing outside the feature uses it. */
@NullMarked
package id.lentera.overlays.internal;

import org.jspecify.annotations.NullMarked;
