package id.lentera.recertification;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.platform.ProblemException;
import id.lentera.recertification.internal.CohortStore;
import id.lentera.security.AdminOnly;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records cohorts and how their households move on. Nothing is edited: what was recorded stays as history. */
@Service
public class CohortService {

    private static final int FIRST_COHORT = 2007;
    private static final long MOST = 10_000_000;

    private final CohortStore store;
    private final AreaQueries areas;
    private final Days days;

    CohortService(CohortStore store, AreaQueries areas, Days days) {
        this.store = store;
        this.areas = areas;
        this.days = days;
    }

    /** A new cohort; all its households are not surveyed yet. */
    @AdminOnly
    @Transactional
    public long open(AreaCode code, int year, long households) {
        Area area = areas.get(code);
        if (area.level() != AreaLevel.REGENCY) {
            throw ProblemException.badRequest(
                    "not-a-regency",
                    "Angkatan dicatat per kabupaten atau kota; %s bukan kabupaten atau kota.".formatted(area.name()),
                    "Cohorts are kept by kabupaten or kota; %s is neither.".formatted(area.name()));
        }
        if (year < FIRST_COHORT || year > days.today().getYear()) {
            throw ProblemException.badRequest(
                    "bad-cohort",
                    "Angkatan harus tahun antara %d dan tahun ini.".formatted(FIRST_COHORT),
                    "The cohort must be a year between %d and this year.".formatted(FIRST_COHORT));
        }
        requireCount(households);
        return store.insert(area.id(), year, households)
                .orElseThrow(() -> Conflicts.conflict(
                        "cohort-exists",
                        "Angkatan %d di %s sudah ada.".formatted(year, area.name()),
                        "Cohort %d of %s exists already.".formatted(year, area.name())));
    }

    /** One cohort as it stands; 404 for an unknown one. */
    @AdminOnly
    @Transactional(readOnly = true)
    public Cohort get(long id) {
        return store.find(id).orElseThrow(() -> Conflicts.unknown("cohort", id));
    }

    /** What was recorded of a cohort, with remarks and persons; 404 for an unknown one. */
    @AdminOnly
    @Transactional(readOnly = true)
    public List<CohortStep> listSteps(long id) {
        return store.listSteps(get(id).id());
    }

    /**
     * Moves households on.
     *
     * @param version of the cohort that the person saw
     */
    @AdminOnly
    @Transactional
    public void move(long id, int version, Cohort.Move move, LocalDate on, String remark) {
        String words = FreeText.check(remark);
        Cohort cohort = store.find(id).orElseThrow(() -> Conflicts.unknown("cohort", id));
        if (!store.lock(id, version)) {
            throw Conflicts.changed();
        }
        if (!move.from().next().contains(move.to())) {
            throw ProblemException.badRequest(
                    "bad-step",
                    "Dari %s tidak dapat langsung ke %s.".formatted(move.from(), move.to()),
                    "There is no direct way from %s to %s.".formatted(move.from(), move.to()));
        }
        requireCount(move.households());
        long there = cohort.standing().get(move.from());
        if (move.households() > there) {
            throw ProblemException.badRequest(
                    "too-many",
                    "Hanya %d rumah tangga berada di %s; periksa jumlahnya.".formatted(there, move.from()),
                    "Only %d households stand in %s; check the number.".formatted(there, move.from()));
        }
        days.requirePast(on, LocalDate.of(cohort.year(), 1, 1));
        store.insertMove(id, move, on, words);
    }

    private static void requireCount(long households) {
        if (households < 1 || households > MOST) {
            throw ProblemException.badRequest(
                    "bad-number",
                    "Jumlah rumah tangga harus antara 1 dan %d.".formatted(MOST),
                    "The number of households must be between 1 and %d.".formatted(MOST));
        }
    }
}
