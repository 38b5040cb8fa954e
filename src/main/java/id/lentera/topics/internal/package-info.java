/** Files and table of published rows. */
@NullMarked
package id.lentera.topics.internal;

import org.jspecify.annotations.NullMarked;
