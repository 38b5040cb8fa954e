/** Sources, import batches and findings: where every figure and every polygon comes from and what was wrong with it. */
@ApplicationModule(allowedDependencies = {"platform", "security"})
@NullMarked
package id.lentera.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
