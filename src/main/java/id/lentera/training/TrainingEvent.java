package id.lentera.training;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training.
 *
 * @param parent     id of the training whose participants trained here, null for the first of a cascade
 * @param place      where it was held, in words
 * @param planned    total of participants as printed; null where only parts are
 * @param components participants by group as itemised
 * @param areas      areas that are known to have taken part
 */
public record TrainingEvent(
        String id,
        Kind kind,
        @Nullable String parent,
        LocalizedText name,
        @Nullable LocalizedText place,
        AsOf starts,
        AsOf ends,
        @Nullable Long planned,
        Reach reach,
        List<Component> components,
        List<TrainingArea> areas,
        Source source,
        @Nullable LocalizedText note) {

    /** What a training is for. */
    public enum Kind {
        /** Of trainers. */
        TOT,
        /** Of facilitators, by those trainers. */
        TOF,
        /** Guidance of regional governments. */
        GUIDANCE,
        /** A meeting that regions were invited to. */
        WORKSHOP
    }

    /** How far it reached, as counted by the source; null where the source doesn't say. */
    public record Reach(
            @Nullable Long teams,
            @Nullable Long provinces,
            @Nullable Long regencies) {}

    /** A group of participants. */
    public record Component(
            LocalizedText category,
            long participants,
            Source source,
            @Nullable LocalizedText note) {}

    /** Sum of the itemised groups. */
    public long itemised() {
        return components.stream().mapToLong(Component::participants).sum();
    }

    /** Planned minus itemised: who is not explained; null without a printed total or where nothing is itemised. */
    public @Nullable Long difference() {
        return planned == null || components.isEmpty() ? null : Long.valueOf(planned - itemised());
    }
}
