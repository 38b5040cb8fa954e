/** Short addresses for the long ones that carry a page's whole state. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lentera.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
