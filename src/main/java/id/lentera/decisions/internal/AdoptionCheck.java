package id.lentera.decisions.internal;

import id.lentera.decisions.Adoption;
import id.lentera.decisions.Adoption.Participant;
import id.lentera.decisions.Adoption.Pick;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.platform.ProblemException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an adoption must hold before it is kept for ever. */
public final class AdoptionCheck {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_REASON = 2000;
    public static final int MOST_PARTICIPANTS = 40;

    private static final String PROBLEM = "bad-decision";
    private static final int SHORTEST = 3;
    private static final int LONGEST_NAME = 120;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** Sixteen digits are an identity number, eighteen a civil servant's; blanks, dots and dashes between them don't hide them. */
    private static final Pattern IDENTITY = Pattern.compile("\\d(?:[ .\\-]?\\d){15,}");

    /** Titles of people: whoever stands behind one is a person, not an institution. */
    private static final Pattern PERSON =
            Pattern.compile("(?:^|[\\s(])(?:(?i:bapak|bpk|ibu(?!\\s+Kota)|sdri?|saudara|saudari)\\.?\\s+\\p{Lu}"
                    + "|(?i:drs?|dra|ir|hj?|prof)\\.\\s*\\p{Lu})|,\\s*(?:S|M|A\\.Md)\\.\\s?\\p{Lu}");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private AdoptionCheck() {}

    /** The adoption with tidy texts and complete picks, or one sentence about what is wrong. */
    public static Adoption check(Adoption asked, FrozenRun run, LocalDate today) {
        String title = text(asked.title(), LONGEST_TITLE, "Judul", "The title");
        String reason = text(asked.reason(), LONGEST_REASON, "Alasan", "The reason");
        if (asked.decidedOn().isBefore(EARLIEST) || asked.decidedOn().isAfter(today)) {
            throw bad(
                    "Tanggal keputusan harus antara 1 Januari 2000 dan hari ini.",
                    "The date of the decision must lie between 1 January 2000 and today.");
        }
        String basis = Optional.ofNullable(asked.legalBasis())
                .filter(text -> !text.isBlank())
                .map(text -> text(text, LONGEST_TITLE, "Dasar hukum", "The legal basis"))
                .orElse(null);
        Adoption tidy = new Adoption(
                title,
                reason,
                asked.decidedOn(),
                participants(asked.participants()),
                basis,
                asked.picks(),
                asked.passedOver(),
                asked.replaces());
        return picks(tidy, run);
    }

    /** A reason for replacing or revoking. */
    public static String reason(String reason) {
        return text(reason, LONGEST_REASON, "Alasan", "The reason");
    }

    private static List<Participant> participants(List<Participant> asked) {
        if (asked.isEmpty() || asked.size() > MOST_PARTICIPANTS) {
            throw bad(
                    "Sebutkan 1 sampai %d peserta, masing-masing lembaga dan jabatannya.".formatted(MOST_PARTICIPANTS),
                    "Name 1 to %d participants, each by institution and role.".formatted(MOST_PARTICIPANTS));
        }
        return asked.stream()
                .map(p -> new Participant(participant(p.body(), "Lembaga"), participant(p.role(), "Jabatan")))
                .toList();
    }

    private static String participant(String asked, String field) {
        String text = text(asked, LONGEST_NAME, field, "Lembaga".equals(field) ? "An institution" : "A role");
        if (PERSON.matcher(text).find()) {
            throw bad(
                    "Tulis lembaga dan jabatan peserta, misalnya Bappeda Provinsi NTT dan Kepala Bidang, bukan nama orang.",
                    "Write the institution and role of a participant, such as Bappeda Provinsi NTT and Head of Division, not"
                            + " the name of a person.");
        }
        return text;
    }

    private static Adoption picks(Adoption asked, FrozenRun run) {
        Set<String> ranked =
                run.chosen().stream().map(RunAnswer.Item::code).collect(Collectors.toCollection(LinkedHashSet::new));
        if (asked.picks().isEmpty()) {
            return asked.withPicks(
                    ranked.stream().map(code -> new Pick(code, null)).toList(), List.of());
        }
        Map<String, String> known = names(run);
        Set<String> picked = new HashSet<>();
        List<Pick> picks = asked.picks().stream()
                .map(pick -> pick(pick, ranked.contains(pick.code()), known, picked))
                .toList();
        Map<String, Pick> explained =
                asked.passedOver().stream().collect(Collectors.toMap(Pick::code, Function.identity(), (a, _) -> a));
        List<Pick> passedOver = ranked.stream()
                .filter(code -> !picked.contains(code))
                .map(code -> deviation(explained.getOrDefault(code, new Pick(code, null)), known))
                .toList();
        return asked.withPicks(picks, passedOver);
    }

    private static Pick pick(Pick pick, boolean ranked, Map<String, String> known, Set<String> picked) {
        if (!known.containsKey(pick.code())) {
            throw bad(
                    "Wilayah %.20s tidak ada dalam hitungan ini.".formatted(pick.code()),
                    "Area %.20s is not part of this run.".formatted(pick.code()));
        }
        if (!picked.add(pick.code())) {
            throw bad(
                    "%s disebut dua kali.".formatted(known.get(pick.code())),
                    "%s is named twice.".formatted(known.get(pick.code())));
        }
        return ranked ? new Pick(pick.code(), null) : deviation(pick, known);
    }

    private static Pick deviation(Pick pick, Map<String, String> known) {
        String name = known.get(pick.code());
        if (pick.reason() == null || pick.reason().isBlank()) {
            throw bad(
                    "Tulis alasan untuk %s: pilihan ini menyimpang dari peringkat.".formatted(name),
                    "Give a reason for %s: this choice departs from the ranking.".formatted(name));
        }
        return new Pick(
                pick.code(), text(pick.reason(), LONGEST_REASON, "Alasan untuk " + name, "The reason for " + name));
    }

    private static Map<String, String> names(FrozenRun run) {
        return Stream.concat(
                        run.answer().items().stream().map(i -> Map.entry(i.code(), i.name())),
                        run.answer().notAssessed().stream().map(n -> Map.entry(n.code(), n.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String text(String asked, int longest, String indonesian, String english) {
        String text = CONTROL.matcher(asked.replace("\r", "").strip()).replaceAll(" ");
        if (text.length() < SHORTEST || text.length() > longest) {
            throw bad(
                    "%s harus %d sampai %d huruf.".formatted(indonesian, SHORTEST, longest),
                    "%s must have %d to %d characters.".formatted(english, SHORTEST, longest));
        }
        if (IDENTITY.matcher(text).find()) {
            throw bad(
                    "%s memuat deretan 16 angka atau lebih; nomor induk orang tidak boleh disimpan."
                            .formatted(indonesian),
                    "%s holds 16 digits or more in a row; identity numbers of people must not be stored."
                            .formatted(english));
        }
        return text;
    }

    private static ProblemException bad(String indonesian, String english) {
        return ProblemException.badRequest(PROBLEM, indonesian, english);
    }
}
