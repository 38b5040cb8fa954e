/** Users, roles, sign-in and the rules of the HTTP chain. Reading is public; changing anything needs a role. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lentera.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
