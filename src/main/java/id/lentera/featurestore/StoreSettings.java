package id.lentera.featurestore;

/**
 * How a store reads.
 *
 * @param schema         the database schema
 * @param prefix         only tables and views whose names begin so are feature types; empty for all
 * @param exposeKeys     whether key columns are attributes too; they always make the feature id
 * @param fetchSize      rows fetched at a time while streaming
 * @param timeoutSeconds after which a statement is cancelled
 */
record StoreSettings(String schema, String prefix, boolean exposeKeys, int fetchSize, int timeoutSeconds) {}
