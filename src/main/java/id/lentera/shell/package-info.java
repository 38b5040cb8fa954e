/** Main layout, menu, languages, error pages. */
@ApplicationModule(allowedDependencies = {"platform", "security"})
@NullMarked
package id.lentera.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
