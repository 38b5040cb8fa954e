/** The pages of recertification and complaints. */
@NullMarked
package id.lentera.recertification.ui;

import org.jspecify.annotations.NullMarked;
