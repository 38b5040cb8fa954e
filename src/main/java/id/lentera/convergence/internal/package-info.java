/** Computation, words of addresses and HTTP answers of convergence. */
@NullMarked
package id.lentera.convergence.internal;

import org.jspecify.annotations.NullMarked;
