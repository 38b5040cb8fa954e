/** The pages of runs and decisions. */
@NullMarked
package id.lentera.decisions.ui;

import org.jspecify.annotations.NullMarked;
