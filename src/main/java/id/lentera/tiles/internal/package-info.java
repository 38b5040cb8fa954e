/** Arithmetic, cutting, encoding, storage and HTTP of tiles. Nothing outside the feature uses it. */
@NullMarked
package id.lentera.tiles.internal;

import org.jspecify.annotations.NullMarked;
