package id.lentera.indicators.internal;

/** The remark of an area's figure of one year, empty where nothing is remarked. */
public record Remark(int id, int year, String note) {}
