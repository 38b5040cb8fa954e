package id.lentera.decisions;

import id.lentera.areas.AreaCode;
import id.lentera.decisions.Adoption.Participant;
import id.lentera.priority.Run;
import java.time.LocalDate;
import java.util.List;

/** Adoptions for tests. */
public final class Adoptions {

    public static final Run RUN = Run.ofModel("extreme-poverty-2021", new AreaCode("53"), 3);

    private Adoptions() {}

    public static Adoption titled(String title) {
        return new Adoption(
                title,
                "Disepakati dalam rapat TKPK tingkat provinsi.",
                LocalDate.of(2026, 1, 15),
                List.of(new Participant("Bappeda Provinsi NTT", "Kepala Bidang")),
                "050/123/KEP/2026",
                List.of(),
                List.of(),
                null);
    }

    public static Adoption replacing(String title, long other) {
        Adoption plain = titled(title);
        return new Adoption(
                title, plain.reason(), plain.decidedOn(), plain.participants(), null, List.of(), List.of(), other);
    }
}
