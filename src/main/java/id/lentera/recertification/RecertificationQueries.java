package id.lentera.recertification;

import id.lentera.areas.AreaCode;
import id.lentera.recertification.internal.CohortStore;
import id.lentera.recertification.internal.ComplaintStore;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read: cohorts and complaints as numbers. */
@Service
public class RecertificationQueries {

    private final CohortStore cohorts;
    private final ComplaintStore complaints;
    private final Days days;

    RecertificationQueries(CohortStore cohorts, ComplaintStore complaints, Days days) {
        this.cohorts = cohorts;
        this.complaints = complaints;
        this.days = days;
    }

    public LocalDate today() {
        return days.today();
    }

    /** By area and year. */
    @Transactional(readOnly = true)
    public List<Cohort> listCohorts(AreaCode within) {
        return cohorts.list().stream().filter(c -> contains(within, c.code())).toList();
    }

    /** Without small counts. */
    @Transactional(readOnly = true)
    public ComplaintFigures getComplaints(AreaCode within) {
        return ComplaintFigures.of(
                        complaints.list().stream()
                                .filter(c -> contains(within, c.code()))
                                .toList(),
                        today())
                .published();
    }

    /** Types of complaints in their order, those out of use included. */
    public List<ListEntry> listTypes() {
        return complaints.listTypes();
    }

    /** Levels in their order, the lowest first. */
    public List<ListEntry> listLevels() {
        return complaints.listLevels();
    }

    private static boolean contains(AreaCode within, String code) {
        return within.equals(AreaCode.INDONESIA)
                || code.equals(within.value())
                || code.startsWith(within.value() + ".");
    }
}
