/** The map page: choose indicator, year and level, read an area, drill down, compare with the table. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "security",
            "shell",
            "mapview",
            "mapsvg",
            "links",
            "provenance",
            "areas",
            "indicators",
            "filters",
            "programs",
            "priority",
            "overlays",
            "areaview",
            "featurestore",
            "analysis"
        })
@NullMarked
package id.lentera.explorer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
