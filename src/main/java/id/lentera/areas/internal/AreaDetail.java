package id.lentera.areas.internal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lentera.areas.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One area of the HTTP interface with its relatives and figures. */
record AreaDetail(
        @JsonUnwrapped AreaItem item,
        List<Ancestor> ancestors,
        int childCount,
        @Nullable Double areaKm2,
        List<? extends Record> observations) {

    /** An area above. */
    record Ancestor(String code, String name, String level) {

        static Ancestor of(Area area) {
            return new Ancestor(area.code().value(), area.name(), area.level().slug());
        }
    }
}
