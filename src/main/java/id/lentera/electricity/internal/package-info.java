/** Published tables and HTTP answers of electricity. */
@NullMarked
package id.lentera.electricity.internal;

import org.jspecify.annotations.NullMarked;
