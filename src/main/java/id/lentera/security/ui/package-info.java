/** The sign-in page. */
@NullMarked
package id.lentera.security.ui;

import org.jspecify.annotations.NullMarked;
