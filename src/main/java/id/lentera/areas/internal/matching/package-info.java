/** Which area of the register a polygon of the boundary source is. Plain Java without database or geometry. */
@NullMarked
package id.lentera.areas.internal.matching;

import org.jspecify.annotations.NullMarked;
