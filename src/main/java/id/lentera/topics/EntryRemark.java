package id.lentera.topics;

/**
 * What is to be said about an entry.
 *
 * @param row number of the entry, from 1
 */
public record EntryRemark(int row, RowRemark remark) {}
