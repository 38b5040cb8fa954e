/** Chooses areas by a rate and a number at once: quadrants, places by both, and where the list ends. Plain Java, mirrored in the browser. */
@NullMarked
package id.lentera.priority.selection;

import org.jspecify.annotations.NullMarked;
