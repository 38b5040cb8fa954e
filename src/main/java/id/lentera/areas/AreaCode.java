package id.lentera.areas;

import id.lentera.platform.ProblemException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Canonical code of an area: Kemendagri, dotted ({@code 53.02}, {@code 53.02.10.2013}); {@code 00} is Indonesia. A village part
 * {@code X001} marks a polygon of the boundary source that matched no register entry.
 */
public record AreaCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.(\\d{4}|X\\d{3,5}))?)?)?");
    public static final AreaCode INDONESIA = new AreaCode("00");

    public AreaCode {
        if (value.length() > 20 || !SHAPE.matcher(value).matches()) {
            throw ProblemException.badRequest(
                    "bad-area-code",
                    "Kode wilayah harus berbentuk Kemendagri bertitik, misalnya 53, 53.02 atau 53.02.10.2013.",
                    "An area code must be a dotted Kemendagri code such as 53, 53.02 or 53.02.10.2013.");
        }
    }

    public AreaLevel level() {
        return value.equals("00") ? AreaLevel.NATION : AreaLevel.of(value.split("\\.").length);
    }

    /** The code one level up; a province's parent is Indonesia, Indonesia has none. */
    public Optional<AreaCode> parent() {
        if (level() == AreaLevel.NATION) {
            return Optional.empty();
        }
        int dot = value.lastIndexOf('.');
        return Optional.of(dot < 0 ? INDONESIA : new AreaCode(value.substring(0, dot)));
    }

    @Override
    public String toString() {
        return value;
    }
}
