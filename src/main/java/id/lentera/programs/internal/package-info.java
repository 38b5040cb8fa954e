/** Files, tables and HTTP answers of programmes. */
@NullMarked
package id.lentera.programs.internal;

import org.jspecify.annotations.NullMarked;
