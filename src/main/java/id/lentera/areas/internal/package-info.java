/** Database access, file readers, matching and cleaning of areas. Nothing outside the feature uses it. */
@NullMarked
package id.lentera.areas.internal;

import org.jspecify.annotations.NullMarked;
