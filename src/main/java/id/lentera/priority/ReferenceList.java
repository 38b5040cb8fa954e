package id.lentera.priority;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of priority areas that was announced.
 *
 * @param within what it is complete for; other places can't be compared with it
 */
public record ReferenceList(
        String id,
        LocalizedText name,
        int year,
        AreaLevel level,
        AreaCode within,
        List<AreaCode> areas,
        @Nullable Source source) {}
