/** The page of electricity and the card of a village. */
@NullMarked
package id.lentera.electricity.ui;

import org.jspecify.annotations.NullMarked;
