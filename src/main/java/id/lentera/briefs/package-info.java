/** Two pages for the head of a region about a run or a decision, as PDF, Word and Excel files. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "provenance",
            "areas",
            "indicators",
            "priority",
            "mapsvg",
            "documents",
            "decisions"
        })
@NullMarked
package id.lentera.briefs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
