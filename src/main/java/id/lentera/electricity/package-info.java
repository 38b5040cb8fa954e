/**
 * Who has electricity from what: ratios under named definitions, the ledger of a village, solar kits that age, who may have a free connection,
 * and what fits a village.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "security",
            "provenance",
            "areas",
            "indicators",
            "programs",
            "topics",
            "areaview"
        })
@NullMarked
package id.lentera.electricity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
