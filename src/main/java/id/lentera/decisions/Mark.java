package id.lentera.decisions;

import id.lentera.platform.LocalizedText;

/** Something a reader of a decision must know about its data. */
public record Mark(Weight weight, LocalizedText text) {

    /** How much it matters. */
    public enum Weight {
        /** The figures were taken back. */
        STRONG,
        /** There are newer ones. */
        NOTE
    }
}
