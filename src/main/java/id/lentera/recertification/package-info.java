/**
 * Recertification of PKH: how many households of a kabupaten and cohort stand where, and the complaints about it with their whole history.
 * Numbers only; names and identity numbers are refused.
 */
@ApplicationModule(allowedDependencies = {"platform", "security", "provenance", "areas", "indicators", "areaview"})
@NullMarked
package id.lentera.recertification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
