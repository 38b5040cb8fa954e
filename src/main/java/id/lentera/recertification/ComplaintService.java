package id.lentera.recertification;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.recertification.internal.CohortStore;
import id.lentera.recertification.internal.ComplaintStore;
import id.lentera.security.AdminOnly;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk: receives complaints, takes them through their states, keeps the history. Only administrators see single complaints. */
@Service
public class ComplaintService {

    private static final LocalDate EARLIEST = LocalDate.of(2007, 7, 1);

    private final ComplaintStore store;
    private final CohortStore cohorts;
    private final Days days;

    ComplaintService(ComplaintStore store, CohortStore cohorts, Days days) {
        this.store = store;
        this.cohorts = cohorts;
        this.days = days;
    }

    /** Open ones first, the longest waiting on top. */
    @AdminOnly
    @Transactional(readOnly = true)
    public List<Complaint> list() {
        return store.list();
    }

    /** One complaint as it stands; 404 for an unknown one. */
    @AdminOnly
    @Transactional(readOnly = true)
    public Complaint get(long id) {
        return store.find(id).orElseThrow(() -> Conflicts.unknown("complaint", id));
    }

    @AdminOnly
    @Transactional(readOnly = true)
    public List<ComplaintStep> listSteps(long id) {
        return store.listSteps(id);
    }

    /** @return the number of the complaint */
    @AdminOnly
    @Transactional
    public long receive(long cohort, String type, String level, LocalDate on, String remark) {
        String words = FreeText.check(remark);
        days.requirePast(on, EARLIEST);
        if (cohorts.find(cohort).isEmpty()) {
            throw Conflicts.unknown("cohort", cohort);
        }
        if (store.listTypes().stream().noneMatch(t -> t.code().equals(type) && t.active())) {
            throw ProblemException.badRequest(
                    "unknown-type",
                    "Pilih jenis pengaduan dari daftar.",
                    "Choose the type of complaint from the list.");
        }
        ListEntry desk = level(level);
        long id = store.insert(cohort, type, level, on, due(desk, on));
        store.insertStep(id, null, ComplaintState.DITERIMA, level, on, words);
        return id;
    }

    /**
     * Takes a complaint on.
     *
     * @param seen     as the person saw it; refused when it was changed since
     * @param reversed whether the result was changed; counts only where the complaint ends with {@link ComplaintState#SELESAI}
     */
    @AdminOnly
    @Transactional
    public void advance(Complaint seen, ComplaintState to, LocalDate on, String remark, boolean reversed) {
        String words = FreeText.check(remark);
        Complaint now = store.find(seen.id()).orElseThrow(() -> Conflicts.unknown("complaint", seen.id()));
        if (now.version() != seen.version()) {
            throw Conflicts.changed();
        }
        days.requirePast(on, now.received());
        ListEntry desk = level(now.level());
        requireStep(now.state(), to, desk);
        boolean again = now.state() == ComplaintState.DITERUSKAN;
        ListEntry target = again ? level(Objects.requireNonNull(desk.next())) : desk;
        LocalDate due = again ? due(target, on) : now.due();
        boolean changed = store.update(new Complaint(
                now.id(),
                now.code(),
                now.name(),
                now.cohort(),
                now.type(),
                target.code(),
                to,
                now.received(),
                due,
                to.closed() ? on : null,
                reversed && to == ComplaintState.SELESAI,
                now.version()));
        if (!changed) {
            throw Conflicts.changed();
        }
        store.insertStep(now.id(), now.state(), to, target.code(), on, words);
    }

    private static void requireStep(ComplaintState from, ComplaintState to, ListEntry desk) {
        if (!from.next().contains(to)) {
            throw ProblemException.badRequest(
                    "bad-step",
                    "Dari %s tidak dapat langsung ke %s.".formatted(from, to),
                    "There is no direct way from %s to %s.".formatted(from, to));
        }
        if (to == ComplaintState.DITERUSKAN && desk.next() == null) {
            throw ProblemException.badRequest(
                    "no-next-level",
                    "Tidak ada tingkat di atas %s untuk meneruskan pengaduan."
                            .formatted(desk.name().id()),
                    "There is no level above %s to forward the complaint to."
                            .formatted(desk.name().en()));
        }
    }

    /** Renames a type or takes it out of use. */
    @AdminOnly
    @Transactional
    public void saveType(ListEntry edited) {
        if (!store.updateType(checked(edited))) {
            throw Conflicts.changed();
        }
    }

    /** Renames a level or sets its days; complaints that are on their way keep their date. */
    @AdminOnly
    @Transactional
    public void saveLevel(ListEntry edited) {
        if (edited.dueDays() != null && (edited.dueDays() < 1 || edited.dueDays() > 366)) {
            throw ProblemException.badRequest(
                    "bad-days", "Batas waktu harus 1 sampai 366 hari.", "The time must be 1 to 366 days.");
        }
        if (!store.updateLevel(checked(edited))) {
            throw Conflicts.changed();
        }
    }

    private static ListEntry checked(ListEntry edited) {
        LocalizedText name = new LocalizedText(
                FreeText.check(edited.name().id()), FreeText.check(edited.name().en()));
        return new ListEntry(edited.code(), name, edited.active(), edited.dueDays(), edited.next(), edited.version());
    }

    private ListEntry level(String code) {
        return store.listLevels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest(
                        "unknown-level", "Pilih tingkat dari daftar.", "Choose the level from the list."));
    }

    private static @Nullable LocalDate due(ListEntry level, LocalDate from) {
        return level.dueDays() == null ? null : from.plusDays(level.dueDays());
    }
}
