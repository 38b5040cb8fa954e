/** The page. */
@NullMarked
package id.lentera.labour.ui;

import org.jspecify.annotations.NullMarked;
