/** Published tables and HTTP answers. */
@NullMarked
package id.lentera.labour.internal;

import org.jspecify.annotations.NullMarked;
