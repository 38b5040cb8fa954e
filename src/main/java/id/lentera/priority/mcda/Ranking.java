package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The result of a ranking.
 *
 * @param ranked      assessed candidates in order
 * @param notAssessed codes of candidates that lack a figure they need, in code order
 * @param centres     the middle of each measure over the assessed candidates; empty when none has a figure
 */
public record Ranking(List<RankedCandidate> ranked, List<String> notAssessed, List<Optional<BigDecimal>> centres) {}
