/**
 * Documents of the product apart from their content: a few kinds of blocks in, pages as PDF and Word files out. Texts are texts: nothing in
 * them becomes markup, nothing is fetched.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lentera.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
