package id.lentera.patterns;

import id.lentera.analysis.inequality.Lorenz;
import id.lentera.analysis.inequality.Theil;
import id.lentera.indicators.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer. It compares areas: differences between households of the same area are not in it.
 *
 * @param people        what areas were weighted by
 * @param lorenz        from the lowest figure per head
 * @param by            what orders the concentration curve; null for none
 * @param concentration from the lowest figure of {@code by}, over the areas that have both; null for none
 * @param theilT        with groups, where there is a level between
 * @param theilL        NaN inside where an area has nothing
 * @param groups        in the order of the parts of Theil; empty where there is no level between
 * @param fgt           published poverty measures combined; empty where they are not published for these areas
 * @param assessed      areas with figure and weight
 * @param total         all areas
 * @param demo          how many rest on demonstration values
 */
public record Inequality(
        InequalityQuestion question,
        Indicator indicator,
        String withinName,
        People people,
        Lorenz lorenz,
        @Nullable Indicator by,
        @Nullable Lorenz concentration,
        Theil theilT,
        Theil theilL,
        List<Group> groups,
        List<Measure> fgt,
        int assessed,
        int total,
        int demo) {

    /**
     * A group of areas.
     *
     * @param peopleShare of all people, 0 to 1
     * @param amountShare of the whole amount
     */
    public record Group(String code, String name, int areas, double peopleShare, double amountShare) {}

    /**
     * P0, P1 or P2 of all areas together.
     *
     * @param value   in percent for P0, as published for P1 and P2
     * @param largest the area that contributes most
     */
    public record Measure(String indicator, double value, int areas, String largest, double largestShare) {}
}
