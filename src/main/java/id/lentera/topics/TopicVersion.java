package id.lentera.topics;

import java.time.Instant;

/** A version of a row that somebody entered: who, when, and with which save. */
public record TopicVersion(
        TopicRow row, long record, int version, String by, Instant at, boolean withdrawn, long batch) {}
