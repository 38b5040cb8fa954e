/** The priorities page. */
@NullMarked
package id.lentera.priority.ui;

import org.jspecify.annotations.NullMarked;
