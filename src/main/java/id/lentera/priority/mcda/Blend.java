package id.lentera.priority.mcda;

/** How a composite score is made of the urgencies of its measures. */
public record Blend(Aggregation aggregation, MissingPolicy missing) {}
