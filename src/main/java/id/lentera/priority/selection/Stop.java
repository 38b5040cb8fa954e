package id.lentera.priority.selection;

/** Where a list ends. */
public sealed interface Stop {

    /** After so many areas. */
    record Top(int areas) implements Stop {}

    /** As soon as this share of the total number is in the list. */
    record Share(double percent) implements Stop {}
}
