/** Turns polygons that overlap and leave gaps into one valid coverage. Plain JTS without database. */
@NullMarked
package id.lentera.areas.internal.cleaning;

import org.jspecify.annotations.NullMarked;
