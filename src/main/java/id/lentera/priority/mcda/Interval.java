package id.lentera.priority.mcda;

/** The lowest and the highest rank that are possible, both included. */
public record Interval(int from, int to) {}
