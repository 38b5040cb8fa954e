/** Employment social security: members by segment against stated denominators, targets, subsidies, growth apart from coverage, the Paritrana evidence sheet. */
@ApplicationModule(allowedDependencies = {"platform", "provenance", "areas", "indicators", "topics", "areaview"})
@NullMarked
package id.lentera.socialsecurity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
