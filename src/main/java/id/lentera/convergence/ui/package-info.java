/** The convergence page. */
@NullMarked
package id.lentera.convergence.ui;

import org.jspecify.annotations.NullMarked;
