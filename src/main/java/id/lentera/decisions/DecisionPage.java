package id.lentera.decisions;

import java.util.List;

/** A part of the list of decisions. */
public record DecisionPage(List<DecisionSummary> items, int numberMatched) {}
