package id.lentera.priority.internal;

import id.lentera.platform.ProblemException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Members of an object that a stranger wrote: read with bounds, refused with a sentence. */
record JsonMembers(String problem, JsonNode json) {

    /** No figure, weight or price of this product needs more digits, and long ones cost time. */
    private static final int MAX_DIGITS = 30;

    /** A text; a member of another type is refused, one that is null counts as absent. */
    Optional<String> text(String member) {
        JsonNode value = json.get(member);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw bad("Anggota " + member + " harus teks.", "Member " + member + " must be a text.");
        }
        return Optional.of(value.stringValue());
    }

    /** A number between two others, both included. */
    Optional<BigDecimal> number(String member, String least, String most) {
        JsonNode value = json.get(member);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(number(value, member, least, most));
    }

    /** A whole number between two others, both included. */
    Optional<Long> whole(String member, long least, long most) {
        return number(member, String.valueOf(least), String.valueOf(most)).map(number -> {
            if (number.stripTrailingZeros().scale() > 0) {
                throw bad(
                        "Anggota %s harus bilangan bulat.".formatted(member),
                        "Member %s must be a whole number.".formatted(member));
            }
            return number.longValueExact();
        });
    }

    BigDecimal number(JsonNode value, String member, String least, String most) {
        BigDecimal number = decimal(value);
        if (number == null
                || number.compareTo(new BigDecimal(least)) < 0
                || number.compareTo(new BigDecimal(most)) > 0) {
            throw bad(
                    "Anggota %s harus bilangan antara %s dan %s.".formatted(member, least, most),
                    "Member %s must be a number between %s and %s.".formatted(member, least, most));
        }
        return number;
    }

    /** Null for what is no number of a sane length; its size is looked at before it is expanded. */
    private static @Nullable BigDecimal decimal(JsonNode value) {
        return value.isNumber()
                ? value.decimalValueOpt()
                        .map(BigDecimal::stripTrailingZeros)
                        .filter(n -> n.precision() <= MAX_DIGITS && Math.abs(n.scale()) <= MAX_DIGITS)
                        .orElse(null)
                : null;
    }

    ProblemException bad(String indonesian, String english) {
        return ProblemException.badRequest(problem, indonesian, english);
    }
}
