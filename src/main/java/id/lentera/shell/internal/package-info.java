/** Texts, languages and the gate that holds pages back until the first data are loaded. */
@NullMarked
package id.lentera.shell.internal;

import org.jspecify.annotations.NullMarked;
