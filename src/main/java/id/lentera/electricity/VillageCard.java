package id.lentera.electricity;

import id.lentera.areas.Area;
import id.lentera.areas.AreaChanges;
import id.lentera.indicators.AreaFigure;
import id.lentera.programs.Presence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about electricity in a village.
 *
 * @param path    the areas above, Indonesia first
 * @param today   the day that ages count to
 * @param records published counts of supply, the newest last
 * @param light   the share of households without electricity; may be a demonstration value, which its status says
 * @param poverty the poverty rate; the same
 * @param grid    null where nothing is published
 * @param changes former codes of the village
 * @param advice  from published figures alone
 */
public record VillageCard(
        Area area,
        List<Area> path,
        LocalDate today,
        List<PowerRecord> records,
        @Nullable AreaFigure light,
        @Nullable AreaFigure poverty,
        @Nullable VillageGrid grid,
        List<SolarKits> kits,
        List<VillageIndex> index,
        List<Presence> programmes,
        AreaChanges changes,
        Advice advice) {}
