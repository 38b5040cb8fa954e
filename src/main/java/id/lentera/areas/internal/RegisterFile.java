package id.lentera.areas.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The register as the package delivers it: one CSV file per level. Rows that don't fit are findings and stay out. */
public final class RegisterFile {

    private static final List<String> FILES =
            List.of("provinces.csv", "regencies.csv", "districts.csv", "villages.csv");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final List<RegisterEntry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private int rowsRead;

    private RegisterFile() {}

    /** The files that make up the register, in order of level. */
    public static Path[] files(Path packages) {
        Path directory = packages.resolve("idn-area-data").resolve("data");
        return FILES.stream().map(directory::resolve).toArray(Path[]::new);
    }

    /** Reads all levels, Indonesia first, each level in code order. */
    public static RegisterFile read(Path packages) {
        RegisterFile register = new RegisterFile();
        register.add(new RegisterEntry("00", AreaLevel.NATION, "Indonesia", "NATION"));
        Path[] files = files(packages);
        for (int i = 0; i < files.length; i++) {
            register.readLevel(files[i], AreaLevel.of(i + 1));
        }
        return register;
    }

    public List<RegisterEntry> entries() {
        return entries;
    }

    public List<Finding> findings() {
        return findings;
    }

    public int rowsRead() {
        return rowsRead;
    }

    private void readLevel(Path file, AreaLevel level) {
        List<RegisterEntry> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = FORMAT.parse(reader)) {
            for (CSVRecord row : parser) {
                rowsRead++;
                RegisterEntry entry = entry(row.get("code"), row.get("name"), level);
                if (entry == null || !codes.contains(entry.parentCode())) {
                    findings.add(misfit(file, row));
                } else {
                    rows.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        rows.sort((a, b) -> a.code().compareTo(b.code()));
        rows.forEach(this::add);
    }

    private void add(RegisterEntry entry) {
        if (codes.add(entry.code())) {
            entries.add(entry);
        }
    }

    private static @Nullable RegisterEntry entry(String code, String name, AreaLevel level) {
        try {
            if (name.isBlank() || name.length() > 200 || new AreaCode(code).level() != level) {
                return null;
            }
        } catch (ProblemException _) {
            return null;
        }
        return switch (level) {
            case PROVINCE -> new RegisterEntry(code, level, RegisterNames.province(name), "PROVINCE");
            case REGENCY ->
                new RegisterEntry(
                        code, level, RegisterNames.regency(name), RegisterNames.isKota(name) ? "KOTA" : "KABUPATEN");
            case DISTRICT -> new RegisterEntry(code, level, RegisterNames.small(name), "KECAMATAN");
            default -> new RegisterEntry(code, level, RegisterNames.small(name), villageKind(code));
        };
    }

    /** The first digit of a village's own number tells its kind: 1 kelurahan, 2 desa, 3 desa adat. */
    private static String villageKind(String code) {
        return switch (code.charAt(9)) {
            case '1' -> "KELURAHAN";
            case '3' -> "DESA_ADAT";
            default -> "DESA";
        };
    }

    private static Finding misfit(Path file, CSVRecord row) {
        return new Finding(
                Severity.ERROR,
                "bad-register-row",
                file.getFileName().toString(),
                (int) row.getRecordNumber() + 1,
                "code",
                row.get("code"),
                new LocalizedText(
                        "Kode atau nama tidak sah, atau wilayah induknya tidak ada; baris ini tidak dimuat.",
                        "The code or name is not valid, or its parent area does not exist; this row is not loaded."));
    }
}
