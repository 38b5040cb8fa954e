/** Employment programmes: self-employed starters, cash for work, vocational training; planned, realised, passed, and what became of the trained. */
@ApplicationModule(allowedDependencies = {"platform", "provenance", "areas", "indicators", "topics", "areaview"})
@NullMarked
package id.lentera.labour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
