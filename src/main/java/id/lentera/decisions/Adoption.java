package id.lentera.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about a run. People are named by body and role only.
 *
 * @param legalBasis number of the decree, where there is one
 * @param picks      chosen areas in their order
 * @param passedOver areas that the ranking names and that are not chosen, each with a reason
 * @param replaces   the decision that this one takes the place of
 */
public record Adoption(
        String title,
        String reason,
        LocalDate decidedOn,
        List<Participant> participants,
        @Nullable String legalBasis,
        List<Pick> picks,
        List<Pick> passedOver,
        @Nullable Long replaces) {

    public Adoption {
        participants = List.copyOf(participants);
        picks = List.copyOf(picks);
        passedOver = List.copyOf(passedOver);
    }

    /** An institution and a function in it, never a person. */
    public record Participant(String body, String role) {}

    /** @param reason why this differs from the ranking; null where it doesn't */
    public record Pick(String code, @Nullable String reason) {}

    public Adoption withPicks(List<Pick> chosen, List<Pick> notChosen) {
        return new Adoption(title, reason, decidedOn, participants, legalBasis, chosen, notChosen, replaces);
    }
}
