package id.lentera.programs;

import java.time.Instant;

/**
 * A saved version of a record.
 *
 * @param by        who saved it
 * @param removed   whether it took the record out of all sums
 * @param withdrawn whether this save was taken back
 * @param batch     the save it came with
 */
public record DeliveryVersion(
        DeliveryDetail delivery, String by, Instant at, boolean removed, boolean withdrawn, long batch) {}
