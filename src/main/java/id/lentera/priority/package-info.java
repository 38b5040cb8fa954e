/** Priority models and their results: which areas come first under a named recipe, and why. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "security",
            "mapview",
            "areas",
            "indicators",
            "programs",
            "featurestore",
            "analysis",
            "provenance"
        })
@NullMarked
package id.lentera.priority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
