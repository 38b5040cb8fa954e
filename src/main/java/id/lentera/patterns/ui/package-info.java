/** The pages of patterns and inequality. */
@NullMarked
package id.lentera.patterns.ui;

import org.jspecify.annotations.NullMarked;
