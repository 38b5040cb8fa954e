package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.DeliveryStage;
import id.lentera.programs.EntryFinding;
import id.lentera.programs.FundingRules;
import id.lentera.programs.Partner;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks entries before any of them is saved; pure, so that each rule can be tried. */
public final class EntryCheck {

    private static final int LONGEST_TEXT = 500;
    private static final long LARGEST = 999_999_999_999L;

    private final Map<String, Programme> programmes;
    private final Function<String, ProgrammeRegister> register;
    private final FundingCheck funding;
    private final AreaIds areas;
    private final LocalDate today;
    private final Set<List<Object>> seen = new HashSet<>();

    public EntryCheck(
            Map<String, Programme> programmes,
            Function<String, ProgrammeRegister> register,
            FundingRules rules,
            AreaIds areas,
            LocalDate today) {
        this.programmes = programmes;
        this.register = register;
        this.funding = new FundingCheck(rules);
        this.areas = areas;
        this.today = today;
    }

    public List<EntryFinding> check(List<DeliveryEntry> entries) {
        List<EntryFinding> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            EntryRemarks remarks = new EntryRemarks(i + 1);
            check(entries.get(i), remarks);
            all.addAll(remarks.list());
        }
        return all;
    }

    private void check(DeliveryEntry entry, EntryRemarks remarks) {
        Programme programme = programmes.get(entry.programme());
        if (programme == null) {
            unknownProgramme(entry, remarks);
        } else {
            ProgrammeRegister entered = register.apply(entry.programme());
            dates(entry, programme, entered, remarks);
            partner(entry, programme, remarks);
            funding.check(entry, entered.spending(), remarks);
        }
        if (areas.find(entry.area()).isEmpty()) {
            remarks.error(
                    "unknown-area",
                    "area",
                    text(
                            "Tidak ada wilayah dengan kode Kemendagri %.40s.",
                            "No area has the Kemendagri code %.40s.", entry.area()),
                    text(
                            "Pilih wilayah dari daftar; kode BPS tidak dipakai di sini.",
                            "Choose the area from the list; BPS codes aren't used here."));
        }
        numbers(entry, remarks);
        texts(entry, remarks);
        stage(entry, remarks);
        twice(entry, remarks);
    }

    private void unknownProgramme(DeliveryEntry entry, EntryRemarks remarks) {
        LocalizedText help = Nearest.of(entry.programme(), programmes.keySet())
                .map(id -> text("Maksud Anda %s?", "Do you mean %s?", id))
                .orElseGet(() -> text("Yang ada: %s.", "There are: %s.", String.join(", ", programmes.keySet())));
        remarks.error(
                "unknown-programme",
                "programme",
                text("Tidak ada program %.80s.", "There is no programme %.80s.", entry.programme()),
                help);
    }

    private void dates(DeliveryEntry entry, Programme programme, ProgrammeRegister entered, EntryRemarks remarks) {
        LocalDate day = entry.happenedOn();
        Integer first = entered.firstYear();
        int earliest = day == null ? entry.year() : Math.min(entry.year(), day.getYear());
        if (first != null && earliest < first) {
            remarks.error(
                    "before-programme",
                    day != null && day.getYear() < first ? "happenedOn" : "year",
                    text("%s baru mulai tahun %d.", "%s began only in %d.", programme.name(), first),
                    text(
                            "Periksa tahun dan tanggal, atau pilih program yang berjalan pada %d.",
                            "Check year and date, or choose a programme that ran in %d.", earliest));
        }
        if (entry.year() < 1945 || entry.year() > today.getYear() + 5 || day != null && day.isAfter(today)) {
            remarks.error(
                    "bad-date",
                    day != null && day.isAfter(today) ? "happenedOn" : "year",
                    text(
                            "Tahun atau tanggal ini tidak masuk akal bagi penyaluran.",
                            "This year or date makes no sense for a delivery."),
                    text(
                            "Isi tahun anggaran antara 1945 dan %d; tanggal tidak boleh setelah hari ini.",
                            "Enter a budget year between 1945 and %d; the date must not lie after today.",
                            today.getYear() + 5));
        }
        if (day != null && day.getYear() != entry.year() && Math.abs(day.getYear() - entry.year()) > 1) {
            remarks.warn(
                    "date-far-from-year",
                    "happenedOn",
                    text(
                            "Tanggal berselisih lebih dari satu tahun dengan tahun anggaran %d.",
                            "The date is more than a year away from budget year %d.", entry.year()),
                    text("Periksa keduanya, atau simpan bila memang demikian.", "Check both, or save it if it is so."));
        }
    }

    private static void partner(DeliveryEntry entry, Programme programme, EntryRemarks remarks) {
        List<String> known =
                programme.partners().stream().map(Partner::name).distinct().toList();
        String typed = entry.partner();
        if (typed != null && !typed.isBlank() && known.stream().noneMatch(typed.strip()::equalsIgnoreCase)) {
            LocalizedText help = Nearest.of(typed, known)
                    .map(name -> text("Maksud Anda %s?", "Do you mean %s?", name))
                    .orElseGet(() -> known.isEmpty()
                            ? text(
                                    "Kosongkan, atau tambahkan mitra pada daftar program.",
                                    "Leave it empty, or add the partner to the register first.")
                            : text("Yang terdaftar: %s.", "Registered are: %s.", String.join(", ", known)));
            remarks.error(
                    "unknown-partner",
                    "partner",
                    text(
                            "%.80s tidak terdaftar sebagai mitra program ini.",
                            "%.80s isn't registered as a partner of this programme.", typed),
                    help);
        }
    }

    private static void numbers(DeliveryEntry entry, EntryRemarks remarks) {
        number(entry.target(), "target", remarks);
        number(entry.reached(), "reached", remarks);
        number(entry.units(), "units", remarks);
        number(entry.planned(), "planned", remarks);
        number(entry.spent(), "spent", remarks);
        Long target = entry.target();
        Long reached = entry.reached();
        if (target != null && reached != null && reached > target) {
            remarks.warn(
                    "reached-above-target",
                    "reached",
                    text("Capaian %d melebihi sasaran %d.", "%d were reached of a target of %d.", reached, target),
                    text(
                            "Periksa apakah keduanya tertukar atau sasaran berubah; bila benar, simpan dan cakupan ditandai di atas 100 persen.",
                            "Check whether the two are swapped or the target changed; if it is right, save it and the coverage is flagged above 100 percent."));
        }
        Long planned = entry.planned();
        Long spent = entry.spent();
        if (planned != null && spent != null && spent > planned) {
            remarks.warn(
                    "spent-above-planned",
                    "spent",
                    text("Realisasi Rp%d melebihi pagu Rp%d.", "Rp%d were spent of Rp%d planned.", spent, planned),
                    text(
                            "Periksa pagu setelah perubahan anggaran, atau simpan bila benar.",
                            "Check the budget after its revision, or save it if it is right."));
        }
    }

    private static void number(@Nullable Long value, String field, EntryRemarks remarks) {
        if (value != null && value < 0) {
            boolean money = field.equals("planned") || field.equals("spent");
            remarks.error(
                    money ? "negative-money" : "negative-value",
                    field,
                    money
                            ? text("Uang tidak boleh negatif (%d).", "Money must not be negative (%d).", value)
                            : text("Jumlah tidak boleh negatif (%d).", "A number must not be negative (%d).", value),
                    text(
                            "Isi nilai tanpa tanda kurang; koreksi dicatat dengan mengubah penyaluran lama.",
                            "Enter it without the minus sign; a correction is made by changing the old delivery."));
        } else if (value != null && value > LARGEST) {
            remarks.error(
                    "too-large",
                    field,
                    text("Nilai %d terlalu besar.", "The value %d is too large.", value),
                    text(
                            "Periksa satuan: rupiah penuh, bukan ribuan lebih.",
                            "Check the unit: rupiah, not more zeros."));
        }
    }

    private static void texts(DeliveryEntry entry, EntryRemarks remarks) {
        for (String value :
                new String[] {entry.evidence() == null ? "" : entry.evidence(), entry.note() == null ? "" : entry.note()
                }) {
            if (value.length() > LONGEST_TEXT) {
                remarks.error(
                        "text-too-long",
                        value.equals(entry.note()) ? "note" : "evidence",
                        text("Teks lebih panjang dari %d huruf.", "The text is longer than %d letters.", LONGEST_TEXT),
                        text(
                                "Ringkas, atau rujuk nomor dokumennya.",
                                "Shorten it, or name the number of the document."));
            }
        }
    }

    private static void stage(DeliveryEntry entry, EntryRemarks remarks) {
        boolean evidence = entry.evidence() != null && !entry.evidence().isBlank();
        if (entry.stage() == DeliveryStage.DECIDED && !evidence) {
            remarks.error(
                    "decided-without-basis",
                    "evidence",
                    text(
                            "Tahap ditetapkan memerlukan dasar penetapan.",
                            "The stage decided needs the basis of the decision."),
                    text(
                            "Isi nomor berita acara musyawarah atau surat keputusan.",
                            "Enter the number of the minutes or of the decree."));
        }
        boolean served = entry.stage().ordinal() >= DeliveryStage.INSTALLED.ordinal();
        if (served && entry.reached() == null) {
            remarks.warn(
                    "reached-unknown",
                    "reached",
                    text(
                            "Tahap ini berarti sudah tersalur, tetapi capaian kosong.",
                            "This stage means that something was delivered, but nobody is counted."),
                    text(
                            "Isi jumlah yang terjangkau; biarkan kosong hanya bila benar-benar tidak diketahui.",
                            "Enter how many were reached; leave it empty only if it really isn't known."));
        }
        if (!served && entry.reached() != null && entry.reached() > 0) {
            remarks.error(
                    "reached-too-early",
                    "stage",
                    text(
                            "Ada %d yang terjangkau, tetapi tahap masih sebelum tersalur.",
                            "%d are reached, but the stage is still before delivery.", entry.reached()),
                    text(
                            "Pilih tahap terpasang atau tersalur, atau kosongkan capaian.",
                            "Choose the stage installed or delivered, or empty the number reached."));
        }
    }

    private void twice(DeliveryEntry entry, EntryRemarks remarks) {
        OptionalInt known = areas.find(entry.area());
        Object place = known.isPresent() ? known : entry.area();
        boolean again = entry.record() != null
                ? !seen.add(List.of("record", entry.record()))
                : !seen.add(List.of(entry.programme(), place, entry.year(), entry.stage()));
        if (again) {
            remarks.error(
                    "duplicate-delivery",
                    "area",
                    text(
                            "Program, wilayah, tahun dan tahap ini sudah ada di baris sebelumnya.",
                            "The same programme, area, year and stage occur in an earlier row."),
                    text("Gabungkan kedua baris menjadi satu.", "Make one row of the two."));
        }
    }

    static LocalizedText text(String indonesian, String english, Object... values) {
        Object[] id = values.clone();
        Object[] en = values.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof LocalizedText words) {
                id[i] = words.id();
                en[i] = words.en();
            }
        }
        return new LocalizedText(indonesian.formatted(id), english.formatted(en));
    }
}
