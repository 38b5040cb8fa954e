package id.lentera.areas;

/** The edition of polygons that is in use. */
public record BoundaryEdition(int id, String name, int year, String sourceId, long batchId, String checksum) {}
