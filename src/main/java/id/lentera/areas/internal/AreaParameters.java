package id.lentera.areas.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.platform.ProblemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads codes of a request in the code system the request names. */
@Component
class AreaParameters {

    private static final Pattern BPS = Pattern.compile("\\d{2}(\\d{2}(\\d{3}(\\d{3})?)?)?");

    private final AreaQueries areas;

    AreaParameters(AreaQueries areas) {
        this.areas = areas;
    }

    /** The area of a code; system absent means Kemendagri. */
    Area area(String code, @Nullable String system) {
        if (system == null || system.equals("kemendagri")) {
            return areas.get(new AreaCode(code));
        }
        if (!system.equals("bps")) {
            throw ProblemException.badRequest(
                    "unknown-system",
                    "Parameter system harus kemendagri atau bps.",
                    "Parameter system must be kemendagri or bps.");
        }
        if (!BPS.matcher(code).matches()) {
            throw ProblemException.badRequest(
                    "bad-area-code",
                    "Kode BPS terdiri atas 2, 4, 7 atau 10 angka, misalnya 53 atau 5304.",
                    "A BPS code has 2, 4, 7 or 10 digits, such as 53 or 5304.");
        }
        return areas.findByBps(code)
                .orElseThrow(() -> ProblemException.notFound(
                        "unknown-area",
                        "Tidak ada wilayah dengan kode BPS %s.".formatted(code),
                        "There is no area with BPS code %s.".formatted(code)));
    }

    /** The area within which a request looks; absent means Indonesia. */
    Area within(@Nullable String code, @Nullable String system) {
        return code == null || code.isBlank() ? area(AreaCode.INDONESIA.value(), null) : area(code.strip(), system);
    }

    /** A yes or no; absent means no. */
    static boolean flag(String name, @Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw ProblemException.badRequest(
                "bad-flag",
                "Parameter %s harus true atau false.".formatted(name),
                "Parameter %s must be true or false.".formatted(name));
    }
}
