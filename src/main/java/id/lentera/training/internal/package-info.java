/** Published tables and HTTP answers. */
@NullMarked
package id.lentera.training.internal;

import org.jspecify.annotations.NullMarked;
