package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.programs.Accumulation;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The content of {@code gis-data/programs}: the usable rows, and what was wrong with the others. */
public record ProgrammeFiles(
        List<ProgrammeRow> programmes,
        List<PartnerRow> partners,
        List<DeliveryRow> deliveries,
        List<Finding> findings,
        int rowsRead) {

    public static final String PROGRAMMES = "programs/programmes.csv";
    public static final String PARTNERS = "programs/partners.csv";
    public static final String DELIVERIES = "programs/deliveries.csv";

    private static final List<String> PROGRAMME_COLUMNS = List.of(
            "id", "position", "kind", "unit", "name_id", "name_en", "description_id", "description_en", "accumulation");
    private static final List<String> PARTNER_COLUMNS =
            List.of("programme_id", "name", "role", "contribution_id", "contribution_en", "source_id");

    /** A row of programmes.csv. */
    public record ProgrammeRow(
            String id,
            int position,
            String kind,
            String unit,
            Accumulation accumulation,
            LocalizedText name,
            LocalizedText description) {}

    /** A row of partners.csv. */
    public record PartnerRow(
            String programmeId,
            String name,
            String role,
            @Nullable String contributionId,
            @Nullable String contributionEn,
            String sourceId) {}

    /** The three files, in the order in which the checksum is taken. */
    public static Path[] paths(Path gisData) {
        return new Path[] {gisData.resolve(PROGRAMMES), gisData.resolve(PARTNERS), gisData.resolve(DELIVERIES)};
    }

    public static boolean exist(Path gisData) {
        return Arrays.stream(paths(gisData)).allMatch(Files::isReadable);
    }

    public int rowsLoaded() {
        return programmes.size() + partners.size() + deliveries.size();
    }

    /** Whether every file could be read to its end; one that could not says nothing about what the others mean. */
    public boolean readable() {
        return findings.stream().noneMatch(finding -> finding.row() == null && finding.severity() == Severity.ERROR);
    }

    /** Reads the three files; whether an area or a source exists is asked from the given registers. */
    public static ProgrammeFiles read(Path gisData, AreaIds areas, Predicate<String> sources) {
        List<Finding> findings = new ArrayList<>();
        CsvFile programmeFile = new CsvFile(gisData.resolve(PROGRAMMES), PROGRAMMES, findings);
        Set<String> ids = new HashSet<>();
        List<ProgrammeRow> programmes = programmeFile.read(PROGRAMME_COLUMNS, row -> programme(row, ids));
        Set<String> known = programmes.stream().map(ProgrammeRow::id).collect(Collectors.toSet());
        CsvFile partnerFile = new CsvFile(gisData.resolve(PARTNERS), PARTNERS, findings);
        Set<List<String>> keys = new HashSet<>();
        List<PartnerRow> partners = partnerFile.read(PARTNER_COLUMNS, row -> partner(row, known, sources, keys));
        CsvFile deliveryFile = new CsvFile(gisData.resolve(DELIVERIES), DELIVERIES, findings);
        DeliveryRowReader reader = new DeliveryRowReader(known, areas, sources);
        List<DeliveryRow> deliveries = deliveryFile.read(DeliveryRowReader.COLUMNS, reader::read);
        int rowsRead = programmeFile.rowsRead() + partnerFile.rowsRead() + deliveryFile.rowsRead();
        return new ProgrammeFiles(programmes, partners, deliveries, findings, rowsRead);
    }

    private static @Nullable ProgrammeRow programme(CsvRow row, Set<String> ids) {
        if (!row.complete(PROGRAMME_COLUMNS)) {
            return null;
        }
        String id = row.text("id");
        if (!id.matches("[a-z0-9_]{1,80}") || !ids.add(id)) {
            row.error(
                    "bad-programme-id",
                    "id",
                    "Id program harus 1 sampai 80 huruf kecil, angka atau garis bawah, dan hanya sekali.",
                    "A programme id must be 1 to 80 small letters, digits or underscores, and occur once.");
            return null;
        }
        if (!row.text("position").matches("\\d{1,6}")) {
            row.error("bad-number", "position", "Urutan harus bilangan bulat.", "The position must be a whole number.");
            return null;
        }
        return accumulation(row) instanceof Accumulation accumulation
                ? new ProgrammeRow(
                        id,
                        Integer.parseInt(row.text("position")),
                        row.text("kind"),
                        row.text("unit"),
                        accumulation,
                        row.localized("name"),
                        row.localized("description"))
                : null;
    }

    private static @Nullable Accumulation accumulation(CsvRow row) {
        return switch (row.text("accumulation")) {
            case "FLOW" -> Accumulation.FLOW;
            case "STOCK" -> Accumulation.STOCK;
            default -> {
                row.error(
                        "bad-accumulation",
                        "accumulation",
                        "Kolom accumulation harus FLOW (tahun dijumlahkan) atau STOCK (tahun terakhir berlaku).",
                        "Column accumulation must be FLOW (years add up) or STOCK (the latest year counts).");
                yield null;
            }
        };
    }

    private static @Nullable PartnerRow partner(
            CsvRow row, Set<String> programmes, Predicate<String> sources, Set<List<String>> keys) {
        if (!row.complete(List.of("programme_id", "name", "role", "source_id"))
                || !References.check(row, programmes, sources)) {
            return null;
        }
        if (!keys.add(List.of(row.text("programme_id"), row.text("name"), row.text("role")))) {
            row.error(
                    "duplicate-partner",
                    "name",
                    "Mitra dengan peran ini sudah ada pada program yang sama.",
                    "This partner already has this role in the same programme.");
            return null;
        }
        return new PartnerRow(
                row.text("programme_id"),
                row.text("name"),
                row.text("role"),
                row.optional("contribution_id"),
                row.optional("contribution_en"),
                row.text("source_id"));
    }
}
