package id.lentera.priority;

import id.lentera.indicators.Absence;
import id.lentera.platform.LocalizedText;
import java.util.List;

/** An area without a rank, and why: a missing figure never ranks. */
public record NotAssessed(String code, String name, LocalizedText reason, List<Missing> missing) {

    /** The figure that is missing. */
    public record Missing(String indicator, int year, Absence absence) {}
}
