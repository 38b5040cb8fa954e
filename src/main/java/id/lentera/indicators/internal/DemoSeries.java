package id.lentera.indicators.internal;

import java.util.List;

/**
 * An indicator-year for which villages get demonstration values.
 *
 * @param lead 1 where better-off villages have more of it, -1 where they have less
 */
record DemoSeries(String indicator, int year, int lead) {

    static final List<DemoSeries> ALL = List.of(
            new DemoSeries("households_without_electricity_pct", 2021, -1),
            new DemoSeries("electrification_ratio", 2019, 1),
            new DemoSeries("poverty_rate", 2021, -1));
}
