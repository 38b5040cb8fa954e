/** The administrator's page on demonstration values. */
@NullMarked
package id.lentera.indicators.ui;

import org.jspecify.annotations.NullMarked;
