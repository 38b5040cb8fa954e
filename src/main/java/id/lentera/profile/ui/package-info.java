/** The page of an area's profile. */
@NullMarked
package id.lentera.profile.ui;

import org.jspecify.annotations.NullMarked;
