package id.lentera.electricity.internal;

import id.lentera.platform.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads what is known of a household from query parameters; what is left out is unknown. */
final class BpblParameters {

    private BpblParameters() {}

    static @Nullable Boolean flag(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return switch (text.strip()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default ->
                throw ProblemException.badRequest(
                        "bad-flag",
                        "Parameter %s harus true atau false; kosongkan bila tidak diketahui.".formatted(name),
                        "Parameter %s must be true or false; leave it out where it is not known.".formatted(name));
        };
    }

    static @Nullable Integer decile(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().matches("[1-9]|10")) {
            return Integer.valueOf(text.strip());
        }
        throw ProblemException.badRequest(
                "bad-decile",
                "Parameter %s harus bilangan 1 sampai 10; kosongkan bila tidak diketahui.".formatted(name),
                "Parameter %s must be a number from 1 to 10; leave it out where it is not known.".formatted(name));
    }
}
