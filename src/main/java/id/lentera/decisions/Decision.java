package id.lentera.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An adopted run.
 *
 * @param sha256 of the stored document
 * @param intact whether the document still has this checksum
 * @param marks  what happened to its data since
 */
public record Decision(
        long id,
        State state,
        Adoption adoption,
        FrozenRun run,
        String sha256,
        boolean intact,
        Instant adoptedAt,
        List<Event> history,
        List<Mark> marks) {

    /** Where a decision stands. */
    public enum State {
        IN_FORCE,
        REPLACED,
        REVOKED
    }

    /** @param other the decision that replaced this one, or that this one replaced */
    public record Event(
            State state, String reason, @Nullable Long other, Instant at) {}

    /** Codes of the chosen areas. */
    public Set<String> chosen() {
        return adoption.picks().stream().map(Adoption.Pick::code).collect(Collectors.toSet());
    }
}
