/** Files, storage, checks and HTTP interface of indicators; nothing outside the feature uses it. */
@NullMarked
package id.lentera.indicators.internal;

import org.jspecify.annotations.NullMarked;
