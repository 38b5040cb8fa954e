/** Parts of pages that describe an area: its facts, figures with their sources, programmes that reach it. */
@ApplicationModule(allowedDependencies = {"platform", "provenance", "areas", "indicators", "programs"})
@NullMarked
package id.lentera.areaview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
