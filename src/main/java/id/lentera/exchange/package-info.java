/** First loading of the register, the boundaries and gis-data, in order, with progress; later imports and exports. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "security",
            "provenance",
            "areas",
            "indicators",
            "programs",
            "tiles",
            "topics",
            "priority"
        })
@NullMarked
package id.lentera.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
