package id.lentera.electricity;

import id.lentera.areas.Area;
import id.lentera.areas.AreaChangeQueries;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.AreaFigure;
import id.lentera.indicators.FigureQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.ProblemException;
import id.lentera.programs.PresenceQueries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts together the card of a village. */
@Service
public class VillageCards {

    /** Midnight falls here for those who decide about NTT. */
    private static final ZoneId OFFICE = ZoneId.of("Asia/Makassar");

    private static final String LIGHT = "households_without_electricity_pct";
    private static final String POVERTY = "poverty_rate";

    private final AreaQueries areas;
    private final AreaChangeQueries changes;
    private final ElectricityQueries electricity;
    private final FigureQueries figures;
    private final PresenceQueries presences;
    private final Clock clock;

    VillageCards(
            AreaQueries areas,
            AreaChangeQueries changes,
            ElectricityQueries electricity,
            FigureQueries figures,
            PresenceQueries presences,
            Clock clock) {
        this.areas = areas;
        this.changes = changes;
        this.electricity = electricity;
        this.figures = figures;
        this.presences = presences;
        this.clock = clock;
    }

    /** The day that ages count to. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE));
    }

    /** 404 for an area that doesn't exist, 400 for one that is no village. A former code opens the card of today's village. */
    public VillageCard get(AreaCode asked) {
        Area area = areas.get(asked);
        AreaCode code = area.code();
        if (area.level() != AreaLevel.VILLAGE) {
            throw ProblemException.badRequest(
                    "not-a-village",
                    "%s bukan desa atau kelurahan; kartu desa memakai kode empat bagian, misalnya 53.02.10.2013."
                            .formatted(area.name()),
                    "%s is no village; a village card needs a code of four parts, such as 53.02.10.2013."
                            .formatted(area.name()));
        }
        AreaFigure light = figure(code, LIGHT);
        AreaFigure poverty = figure(code, POVERTY);
        VillageGrid grid = electricity.findGrid(code).orElse(null);
        List<PowerRecord> records = electricity.list(code);
        return new VillageCard(
                area,
                areas.listAncestors(code),
                today(),
                records,
                light,
                poverty,
                grid,
                electricity.listKits(code),
                electricity.listIndex(code),
                presences.list(code),
                changes.get(code),
                Advice.of(published(records, light, poverty, grid), Year.from(today())));
    }

    /** Demonstration values advise nobody. */
    private static Advice.Village published(
            List<PowerRecord> records,
            @Nullable AreaFigure light,
            @Nullable AreaFigure poverty,
            @Nullable VillageGrid grid) {
        Long unlit = records.isEmpty() ? null : records.getLast().count().none();
        if (unlit == null && isPublished(light)) {
            BigDecimal counted = light.newest().numerator();
            unlit = counted == null
                    ? null
                    : Long.valueOf(counted.setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
        return new Advice.Village(
                unlit, grid == null ? null : grid.grid(), grid == null ? null : grid.planYear(), isPublished(poverty));
    }

    private static boolean isPublished(@Nullable AreaFigure figure) {
        return figure != null
                && figure.newest().value() != null
                && figure.newest().status() != ObservationStatus.DEMO
                && figure.newest().status() != ObservationStatus.ESTIMATED;
    }

    private @Nullable AreaFigure figure(AreaCode code, String indicator) {
        return figures.listNewest(code).stream()
                .filter(figure -> figure.indicator().id().equals(indicator))
                .filter(figure -> has(figure.newest()))
                .findFirst()
                .orElse(null);
    }

    private static boolean has(Observation newest) {
        return newest.value() != null;
    }
}
