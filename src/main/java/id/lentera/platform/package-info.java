/** What every feature stands on: the database and its migration, the clock, user-facing errors, paging, the one geometry factory, progress of long work, health. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.lentera.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
