/** The programmes page. */
@NullMarked
package id.lentera.programs.ui;

import org.jspecify.annotations.NullMarked;
