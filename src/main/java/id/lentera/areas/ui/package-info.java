/** The match report page. */
@NullMarked
package id.lentera.areas.ui;

import org.jspecify.annotations.NullMarked;
