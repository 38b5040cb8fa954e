package id.lentera.briefs.internal;

import java.util.List;

/** How much of each part goes on the two pages. */
public record BriefLimits(
        int listed, int explained, int missed, int missing, int caveats, int sources, int mapHeight, double scale) {

    public static final List<BriefLimits> FULLEST_FIRST = List.of(
            new BriefLimits(12, 12, 5, 8, 4, 8, 560, 1),
            new BriefLimits(12, 12, 5, 8, 4, 8, 460, 1),
            new BriefLimits(10, 10, 5, 6, 3, 6, 360, 0.97),
            new BriefLimits(10, 10, 4, 5, 2, 5, 330, 0.92),
            new BriefLimits(8, 8, 3, 4, 2, 4, 300, 0.88),
            new BriefLimits(6, 6, 3, 3, 1, 3, 280, 0.84));
}
