/** The pages on sources and findings. */
@NullMarked
package id.lentera.provenance.ui;

import org.jspecify.annotations.NullMarked;
