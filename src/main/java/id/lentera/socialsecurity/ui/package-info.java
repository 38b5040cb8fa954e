/** The page. */
@NullMarked
package id.lentera.socialsecurity.ui;

import org.jspecify.annotations.NullMarked;
