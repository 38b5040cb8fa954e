/** Main layout, progress of the first load, error pages. */
@NullMarked
package id.lentera.shell.ui;

import org.jspecify.annotations.NullMarked;
