package id.lentera.indicators.internal;

import id.lentera.indicators.Indicator;
import java.util.Map;
import java.util.Set;

/** What the rows of a file may refer to. */
record ReferenceData(AreaResolver areas, Map<String, Indicator> indicators, Set<String> sources) {}
