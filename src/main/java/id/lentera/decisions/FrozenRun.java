package id.lentera.decisions;

import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A run with its figures, adopted or only looked at.
 *
 * @param sha256 of the document, by which somebody who adopts says which list they saw
 */
public record FrozenRun(RunDocument document, RunAnswer answer, String sha256) {

    private static final LocalizedText OWN = new LocalizedText("Resep susunan sendiri", "Own recipe");

    public LocalizedText name() {
        return Objects.requireNonNullElse(answer.recipe().name(), OWN);
    }

    public int top() {
        return document.top();
    }

    /** The areas that come first, as many as were to be chosen. */
    public List<RunAnswer.Item> chosen() {
        return answer.items().stream().limit(top()).toList();
    }

    /** The areas after them. */
    public List<RunAnswer.Item> next(int most) {
        return answer.items().stream().skip(top()).limit(most).toList();
    }

    /** Whether demonstration values went in: then the list shows the method and decides nothing. */
    public boolean demo() {
        return document.figures().stream()
                .flatMap(column -> column.values().stream())
                .anyMatch(figure -> figure.status() == ObservationStatus.DEMO);
    }

    /** The sources of the figures, each once, in the order of the criteria. */
    public List<Source> sources() {
        return answer.recipe().criteria().stream()
                .flatMap(criterion -> criterion.sources().stream())
                .distinct()
                .toList();
    }

    /** How firmly an area stands on its side of the cut. */
    public Firmness firmness(RunAnswer.Item item) {
        if (item.stability() != null) {
            return "STABLE".equals(item.stability().label()) ? Firmness.STABLE : Firmness.CONTESTED;
        }
        int from = item.rankInterval().getFirst();
        int to = item.rankInterval().getLast();
        return Stream.of(from, to).allMatch(rank -> rank <= top()) || from > top()
                ? Firmness.STABLE
                : Firmness.CONTESTED;
    }

    /** Inside or outside the cut whatever is varied, or not. */
    public enum Firmness {
        STABLE,
        CONTESTED
    }
}
