/** Storing, freezing and comparing. */
@NullMarked
package id.lentera.decisions.internal;

import org.jspecify.annotations.NullMarked;
