package id.lentera.priority.mcda;

import java.util.List;
import java.util.Optional;

/** An area to be ranked: one figure per measure, empty where none is known. A candidate that lacks one is not assessed. */
public record Candidate(String code, List<Optional<Figure>> figures) {

    public Candidate {
        figures = List.copyOf(figures);
    }

    boolean complete() {
        return figures.stream().allMatch(Optional::isPresent);
    }

    Figure figure(int measure) {
        return figures.get(measure).orElseThrow();
    }
}
