/** Neighbours from boundaries, calculation, and the HTTP interface. */
@NullMarked
package id.lentera.patterns.internal;

import org.jspecify.annotations.NullMarked;
