package id.lentera.decisions;

import id.lentera.platform.LocalizedText;
import java.util.List;

/**
 * What differs between two choices of areas.
 *
 * @param summary first what counts: who comes in and goes out, and how many people that are
 * @param details what else differs: recipe, figures, ranks
 */
public record DecisionDiff(
        List<RunAnswer.Place> entered,
        List<RunAnswer.Place> left,
        List<RunAnswer.Place> stayed,
        LocalizedText summary,
        List<LocalizedText> details) {}
