/** Published tables and HTTP answers. */
@NullMarked
package id.lentera.socialsecurity.internal;

import org.jspecify.annotations.NullMarked;
