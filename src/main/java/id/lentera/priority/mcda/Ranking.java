package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of a ranking.
 *
 * @param ranked      assessed candidates in order
 * @param notAssessed codes of candidates that lack a figure, in code order
 * @param centres     the middle of each measure over the assessed candidates; empty when there are none
 */
public record Ranking(List<RankedCandidate> ranked, List<String> notAssessed, List<BigDecimal> centres) {}
