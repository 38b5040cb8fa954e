/** The page. */
@NullMarked
package id.lentera.training.ui;

import org.jspecify.annotations.NullMarked;
