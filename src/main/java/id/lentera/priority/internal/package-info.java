/** The file of models, the reading of figures and the HTTP answers of priority lists. */
@NullMarked
package id.lentera.priority.internal;

import org.jspecify.annotations.NullMarked;
