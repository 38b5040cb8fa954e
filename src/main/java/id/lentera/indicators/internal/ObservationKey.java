package id.lentera.indicators.internal;

/** What identifies a figure of the main series. */
public record ObservationKey(int areaId, String indicatorId, int year) {}
