package id.lentera.socialsecurity;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of the Paritrana Award as named publicly, with what is published about an area.
 *
 * @param id small letters, part of addresses
 */
public record Criterion(
        String id,
        LocalizedText name,
        Source source,
        @Nullable LocalizedText note,
        List<Evidence> evidence) {

    /** A published fact. */
    public record Evidence(AsOf asOf, LocalizedText statement, Source source) {}
}
