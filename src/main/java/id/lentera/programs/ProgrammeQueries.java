package id.lentera.programs;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.platform.ProblemException;
import id.lentera.programs.internal.DeliveryStore;
import id.lentera.programs.internal.ProgrammeStore;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what programmes there are, whom they reach and where. */
@Service
public class ProgrammeQueries {

    private final ProgrammeStore programmes;
    private final DeliveryStore deliveries;
    private final SourceQueries sources;
    private final AreaQueries areas;
    private final DataCache<String, List<Programme>> catalogue;
    private final DataCache<Published, List<Delivery>> published;

    private record Published(String programme, @Nullable Integer year) {}

    ProgrammeQueries(
            ProgrammeStore programmes,
            DeliveryStore deliveries,
            SourceQueries sources,
            AreaQueries areas,
            DataVersion version) {
        this.programmes = programmes;
        this.deliveries = deliveries;
        this.sources = sources;
        this.areas = areas;
        catalogue = version.cache(1);
        published = version.cache(200);
    }

    /** All programmes in the order of the catalogue. */
    public List<Programme> list() {
        return catalogue.get("", _ -> programmes.list(sourcesById()));
    }

    public Optional<Programme> find(String id) {
        return list().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The programme of an id, or a 404 that names the ids there are. */
    public Programme get(String id) {
        return find(id).orElseThrow(() -> {
            String known = list().stream().map(Programme::id).collect(Collectors.joining(", "));
            return ProblemException.notFound(
                    "unknown-programme",
                    "Tidak ada program %.80s. Yang ada: %s.".formatted(id, known),
                    "There is no programme %.80s. There are: %s.".formatted(id, known));
        });
    }

    /** Published figures of areas inside {@code within}, by year, in the order of the file; {@code year} null for all. */
    public List<Delivery> listDeliveries(String programmeId, AreaCode within, @Nullable Integer year) {
        Programme programme = get(programmeId);
        Area area = areas.get(within);
        requireYear(programme, year);
        return deliveries(programmeId, year).stream()
                .filter(d -> d.areas().stream().anyMatch(a -> inside(area.code(), a.code())))
                .toList();
    }

    /** Target, reached, coverage and gap by area of a level; {@code year} null for all years together. */
    public Coverage getCoverage(String programmeId, AreaLevel level, AreaCode within, @Nullable Integer year) {
        Programme programme = get(programmeId);
        requireBelow(level, areas.get(within));
        requireYear(programme, year);
        CoverageTable table = new CoverageTable(level, within, programme.accumulation(), this::name);
        CoverageTable.Result result = table.of(deliveries(programmeId, year));
        return new Coverage(programme, level, within, year, result.items(), result.rows(), result.total());
    }

    /** Coverage by kind or partner and unit, all years together; programmes without any delivery there are left out. */
    public List<GroupedCoverage> listGroups(GroupedCoverage.By by, AreaLevel level, AreaCode within) {
        requireBelow(level, areas.get(within));
        return new CoverageGroups(this).list(by, level, within);
    }

    /**
     * Where to draw the programme: its areas with a point on the active boundary or, lacking a polygon, of the area above. Figures
     * of Indonesia as a whole have no place.
     */
    public List<ProgrammeLocation> listLocations(String programmeId, AreaCode within) {
        get(programmeId);
        Area area = areas.get(within);
        List<Delivery> all = deliveries(programmeId, null);
        return programmes.listPlaces(programmeId, area.code().value()).stream()
                .map(place -> ProgrammeLocations.at(place, all))
                .toList();
    }

    private List<Delivery> deliveries(String programme, @Nullable Integer year) {
        return published.get(
                new Published(programme, year), key -> deliveries.list(key.programme(), key.year(), sourcesById()));
    }

    private Map<String, Source> sourcesById() {
        return sources.list().stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }

    private String name(String code) {
        return areas.find(new AreaCode(code)).map(Area::name).orElse(code);
    }

    private static boolean inside(AreaCode within, String code) {
        return within.equals(AreaCode.INDONESIA) || code.equals(within.value()) || code.startsWith(within + ".");
    }

    private static void requireBelow(AreaLevel level, Area within) {
        if (level.number() <= within.level().number()) {
            throw ProblemException.badRequest(
                    "level-not-below",
                    "Tingkat %s tidak berada di bawah wilayah %s (%s)."
                            .formatted(
                                    level.slug(), within.code(), within.level().slug()),
                    "Level %s is not below area %s (%s)."
                            .formatted(
                                    level.slug(), within.code(), within.level().slug()));
        }
    }

    private static void requireYear(Programme programme, @Nullable Integer year) {
        if (year != null && !programme.years().contains(year)) {
            String years = programme.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw ProblemException.notFound(
                    "no-data-for-year",
                    "Program %s tidak punya angka untuk tahun %d. Tahun yang ada: %s."
                            .formatted(programme.id(), year, years),
                    "Programme %s has no figures for %d. Years with figures: %s."
                            .formatted(programme.id(), year, years));
        }
    }
}
