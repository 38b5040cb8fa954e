package id.lentera.training;

import org.jspecify.annotations.Nullable;

/**
 * An area that takes part in a training.
 *
 * @param team number of the trainer team, where it is known
 */
public record TrainingArea(
        String code, String name, @Nullable Long team) {}
