/** Reading of expressions and the features they are decided on. */
@NullMarked
package id.lentera.filters.internal;

import org.jspecify.annotations.NullMarked;
