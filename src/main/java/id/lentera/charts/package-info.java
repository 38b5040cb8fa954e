/** Charts: a Java wrapper around a TypeScript element on ECharts. It speaks of lines, years and sources, never of the chart library. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lentera.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
