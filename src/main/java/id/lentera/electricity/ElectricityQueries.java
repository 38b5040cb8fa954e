package id.lentera.electricity;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.programs.Delivery;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeQueries;
import id.lentera.topics.AsOf;
import id.lentera.topics.TopicQueries;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicTable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Reads what is published about electricity. */
@Service
public class ElectricityQueries {

    /** Programmes that give solar lamp kits. */
    private static final List<String> KIT_PROGRAMMES = List.of("ltshe", "tts_pilot");

    private final TopicQueries topics;
    private final ProgrammeQueries programmes;
    private final TopicTable supplies;

    ElectricityQueries(
            TopicQueries topics, ProgrammeQueries programmes, @Qualifier("villageSupplyTable") TopicTable supplies) {
        this.topics = topics;
        this.programmes = programmes;
        this.supplies = supplies;
    }

    /** Counts of the areas inside {@code within}, the area itself included, by area and time. */
    public List<PowerRecord> list(AreaCode within) {
        return Stream.concat(
                        topics.list(ElectricityTables.POWER, within).stream().map(ElectricityTables::record),
                        topics.list(supplies, within).stream()
                                .filter(SupplyTable::hasCounts)
                                .map(ElectricityQueries::supply))
                .sorted(Comparator.comparing(PowerRecord::code).thenComparing(PowerRecord::asOf))
                .toList();
    }

    /** Ratios that are published with their parts. */
    public List<PowerShares> listShares() {
        return topics.list(ElectricityTables.SHARES).stream()
                .map(row -> new PowerShares(
                        row.area().code(),
                        row.area().name(),
                        row.date("as_of"),
                        Objects.requireNonNull(row.number("pln")),
                        Objects.requireNonNull(row.number("non_pln")),
                        Objects.requireNonNull(row.number("solar")),
                        Objects.requireNonNull(row.number("total")),
                        row.source(),
                        row.note()))
                .toList();
    }

    /** What is published about the grid of villages inside {@code within}. */
    public List<VillageGrid> listGrid(AreaCode within) {
        return Stream.concat(
                        topics.list(ElectricityTables.GRID, within).stream(),
                        topics.list(supplies, within).stream()
                                .filter(row -> row.find("grid").isPresent()))
                .map(ElectricityQueries::grid)
                .toList();
    }

    /** The newest of what is published about the grid of a village. */
    public Optional<VillageGrid> findGrid(AreaCode village) {
        return listGrid(village).stream().max(Comparator.comparing(VillageGrid::asOf));
    }

    /** Kits of villages inside {@code within} whose delivery is published, the oldest first. */
    public List<SolarKits> listKits(AreaCode within) {
        return KIT_PROGRAMMES.stream()
                .flatMap(id -> programmes.find(id).stream())
                .flatMap(programme -> kits(programme, within))
                .sorted(Comparator.comparing(SolarKits::installed).thenComparing(SolarKits::code))
                .toList();
    }

    /** Published parts of the village development index inside {@code within}. */
    public List<VillageIndex> listIndex(AreaCode within) {
        return topics.list(ElectricityTables.INDEX, within).stream()
                .map(row -> new VillageIndex(
                        row.area().code(),
                        row.text("village"),
                        row.date("year").year(),
                        Objects.requireNonNull(row.number("iks")),
                        Objects.requireNonNull(row.number("ike")),
                        Objects.requireNonNull(row.number("ikl")),
                        row.source(),
                        row.note()))
                .toList();
    }

    private Stream<SolarKits> kits(Programme programme, AreaCode within) {
        return programmes.listDeliveries(programme.id(), within, null).stream()
                .filter(d -> !d.joint() && d.reached() != null && isVillage(d))
                .map(d -> kits(programme, d));
    }

    private SolarKits kits(Programme programme, Delivery delivery) {
        String code = delivery.areas().getFirst().code();
        AsOf installed = new AsOf(String.valueOf(delivery.year()));
        return new SolarKits(
                code,
                delivery.areas().getFirst().name(),
                programme.id(),
                programme.name(),
                installed,
                delivery.reached(),
                connected(new AreaCode(code), delivery.year()),
                delivery.source(),
                delivery.note());
    }

    private @Nullable AsOf connected(AreaCode village, int since) {
        return listGrid(village).stream()
                .filter(grid ->
                        grid.grid() == Advice.Grid.PRESENT && grid.asOf().year() >= since)
                .map(VillageGrid::asOf)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isVillage(Delivery delivery) {
        return new AreaCode(delivery.areas().getFirst().code()).level() == AreaLevel.VILLAGE;
    }

    /** Families as the village survey counts them; with solar lamps besides, all that light counts. */
    private static PowerRecord supply(TopicRow row) {
        return new PowerRecord(
                row.area().code(),
                row.area().name(),
                row.date("as_of"),
                PowerRecord.Unit.FAMILIES,
                row.count("solar") == null ? PowerDefinition.PODES : PowerDefinition.TOTAL,
                SupplyTable.counts(row),
                null,
                null,
                row.source(),
                row.note());
    }

    private static VillageGrid grid(TopicRow row) {
        return new VillageGrid(
                row.area().code(),
                row.area().name(),
                row.date("as_of"),
                row.word("grid", Advice.Grid.class),
                row.find("plan_year").map(text -> new AsOf(text).year()).orElse(null),
                row.source(),
                row.note());
    }
}
