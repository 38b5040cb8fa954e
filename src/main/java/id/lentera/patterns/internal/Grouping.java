package id.lentera.patterns.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import java.util.ArrayList;
import java.util.List;

/**
 * The areas one level below the place looked at, as groups of the areas compared.
 *
 * @param groups number of the group of each area; all 0 where there is no level between
 * @param codes  of the groups; empty where there is no level between
 */
record Grouping(int[] groups, List<String> codes) {

    static Grouping of(AreaLevel level, Area within, String[] codes) {
        int[] groups = new int[codes.length];
        List<String> found = new ArrayList<>();
        int above = within.level().number() + 1;
        if (level.number() <= above) {
            return new Grouping(groups, found);
        }
        for (int i = 0; i < codes.length; i++) {
            AreaCode code = new AreaCode(codes[i]);
            while (code.level().number() > above) {
                code = code.parent().orElseThrow();
            }
            if (!found.contains(code.value())) {
                found.add(code.value());
            }
            groups[i] = found.indexOf(code.value());
        }
        return new Grouping(groups, found);
    }
}
