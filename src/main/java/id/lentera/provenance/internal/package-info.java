/** Storage of sources, batches and findings, and their HTTP interface; nothing outside provenance uses it. */
@NullMarked
package id.lentera.provenance.internal;

import org.jspecify.annotations.NullMarked;
