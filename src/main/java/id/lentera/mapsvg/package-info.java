/** Maps as vector pictures for documents and slides: records in, SVG text out. Knows paper, lines and words, nothing of indicators. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.lentera.mapsvg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
