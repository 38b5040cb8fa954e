package id.lentera.decisions.internal;

import id.lentera.decisions.Adoption;
import id.lentera.decisions.Adoption.Participant;
import id.lentera.decisions.Adoption.Pick;
import id.lentera.platform.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code title, reason, decidedOn, participants[{body, role}], legalBasis, picks[{code, reason}], passedOver[{code, reason}],
 * replaces, seen, request}; what they mean is checked by {@link AdoptionCheck}.
 */
final class AdoptionJson {

    private static final String PROBLEM = "bad-decision";
    private static final int MOST = 1000;
    private static final int LONGEST = 4000;

    private AdoptionJson() {}

    static Adoption read(JsonNode json) {
        if (!json.isObject()) {
            throw bad("Keputusan harus berupa objek JSON.", "A decision must be a JSON object.");
        }
        return new Adoption(
                required(json, "title"),
                required(json, "reason"),
                date(required(json, "decidedOn")),
                list(json, "participants", p -> new Participant(required(p, "body"), required(p, "role"))),
                text(json, "legalBasis"),
                list(json, "picks", AdoptionJson::pick),
                list(json, "passedOver", AdoptionJson::pick),
                number(json.get("replaces")));
    }

    /** A form sends the same key with every click; without one every request stands for itself. */
    static UUID request(JsonNode json) {
        String key = text(json, "request");
        try {
            return key == null ? UUID.randomUUID() : UUID.fromString(key);
        } catch (IllegalArgumentException _) {
            throw bad("Anggota request harus UUID.", "Member request must be a UUID.");
        }
    }

    static @Nullable String text(JsonNode json, String member) {
        JsonNode value = json.get(member);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString() || value.stringValue().length() > LONGEST) {
            throw bad(
                    "Anggota %s harus teks paling panjang %d huruf.".formatted(member, LONGEST),
                    "Member %s must be a text of at most %d characters.".formatted(member, LONGEST));
        }
        return value.stringValue();
    }

    static String required(JsonNode json, String member) {
        String text = text(json, member);
        if (text == null) {
            throw bad("Anggota %s wajib diisi.".formatted(member), "Member %s is required.".formatted(member));
        }
        return text;
    }

    private static Pick pick(JsonNode json) {
        return new Pick(required(json, "code"), text(json, "reason"));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw bad(
                    "Tanggal (decidedOn) harus berbentuk 2026-11-22.",
                    "The date (decidedOn) must look like 2026-11-22.");
        }
    }

    private static @Nullable Long number(@Nullable JsonNode json) {
        if (json == null || json.isNull()) {
            return null;
        }
        if (!json.isIntegralNumber() || !json.canConvertToLong()) {
            throw bad("Anggota replaces harus nomor keputusan.", "Member replaces must be the number of a decision.");
        }
        return json.longValue();
    }

    private static <T> List<T> list(JsonNode json, String member, Function<JsonNode, T> read) {
        JsonNode list = json.get(member);
        if (list == null || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > MOST) {
            throw bad(
                    "Anggota %s harus daftar paling banyak %d isi.".formatted(member, MOST),
                    "Member %s must be a list of at most %d entries.".formatted(member, MOST));
        }
        List<T> entries = new ArrayList<>();
        for (JsonNode entry : list) {
            if (!entry.isObject()) {
                throw bad(
                        "Isi %s harus objek JSON.".formatted(member),
                        "Entries of %s must be JSON objects.".formatted(member));
            }
            entries.add(read.apply(entry));
        }
        return entries;
    }

    private static ProblemException bad(String indonesian, String english) {
        return ProblemException.badRequest(PROBLEM, indonesian, english);
    }
}
