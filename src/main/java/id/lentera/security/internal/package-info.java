/** The HTTP chains, the user table and the brake on guessing passwords. */
@NullMarked
package id.lentera.security.internal;

import org.jspecify.annotations.NullMarked;
