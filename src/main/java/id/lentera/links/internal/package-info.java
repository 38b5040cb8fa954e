/** How short addresses are kept and answered. */
@NullMarked
package id.lentera.links.internal;

import org.jspecify.annotations.NullMarked;
