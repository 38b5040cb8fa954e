/** Tables and HTTP answers of recertification. */
@NullMarked
package id.lentera.recertification.internal;

import org.jspecify.annotations.NullMarked;
