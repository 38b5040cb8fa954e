package id.lentera.priority;

/** How a composite score is made; part of a recipe with {@link Rule#COMPOSITE}. */
public record Composite(Normalisation normalisation, Aggregation aggregation, MissingData missing) {}
