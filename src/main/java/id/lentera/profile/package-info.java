/** The profile of an area: one page to read and print, with the four TKPK views of an indicator. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "provenance",
            "areas",
            "indicators",
            "programs",
            "analysis",
            "charts",
            "areaview"
        })
@NullMarked
package id.lentera.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
