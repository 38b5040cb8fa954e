package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.DeliveryEntryService;
import id.lentera.programs.DeliveryUpload;
import id.lentera.programs.EntryFinding;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads deliveries from CSV as spreadsheets write it: comma, semicolon or tab, with or without a byte order mark, columns in any order. What a cell
 * means is checked with the entries.
 */
public final class EntryCsv {

    /** Column names; those before {@code happened_on} but record and version are required. */
    static final List<String> COLUMNS = List.of(
            "programme",
            "area",
            "year",
            "stage",
            "happened_on",
            "target",
            "reached",
            "units",
            "planned",
            "spent",
            "funding",
            "partner",
            "evidence",
            "note",
            "record",
            "version");

    public static final String HEADER = String.join(",", COLUMNS) + "\n";

    private static final List<String> REQUIRED = COLUMNS.subList(0, 4);
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final char MARK = '\uFEFF';

    private EntryCsv() {}

    /** Rows that can't be read are findings; a file that can't be read is refused. */
    public static DeliveryUpload read(InputStream file) {
        String text = text(file);
        List<DeliveryEntry> entries = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        List<EntryFinding> findings = new ArrayList<>();
        int row = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            Map<String, Integer> places = places(parser.getHeaderNames());
            for (CSVRecord line : parser) {
                row++;
                if (isEmpty(line)) {
                    continue;
                }
                EntryCsvRow cells = new EntryCsvRow(line, places, row);
                Optional<DeliveryEntry> entry = cells.entry();
                findings.addAll(cells.findings());
                if (entry.isPresent()) {
                    entries.add(entry.get());
                    rows.add(row);
                }
                requireFew(rows.size() + findings.size());
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            throw refused(
                    "malformed-file",
                    "Berkas bukan CSV yang utuh setelah baris %d; biasanya ada tanda kutip yang tidak ditutup.",
                    "After row %d the file is not intact CSV; usually a quotation mark is not closed.",
                    row);
        }
        if (entries.isEmpty() && findings.isEmpty()) {
            throw refused(
                    "empty-file",
                    "Berkas tidak berisi baris penyaluran di bawah judul kolom.",
                    "The file has no delivery below its header.");
        }
        return new DeliveryUpload(List.copyOf(entries), List.copyOf(rows), List.copyOf(findings));
    }

    private static String text(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new ProblemException(
                        413,
                        "too-large",
                        new LocalizedText(
                                "Berkas terlalu besar: paling banyak 16 MB. Bagi menjadi beberapa berkas.",
                                "The file is too large: at most 16 MB. Split it into several files."));
            }
            if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                throw refused(
                        "spreadsheet-file",
                        "Ini berkas Excel atau zip. Pilih Simpan sebagai, lalu CSV UTF-8, dan unggah berkas itu.",
                        "This is an Excel or zip file. Choose Save as, then CSV UTF-8, and upload that file.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw notText();
            }
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw notText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The separator that the header has most of. */
    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, separator)) {
                separator = candidate;
            }
        }
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(false)
                .setAllowMissingColumnNames(true)
                .setTrim(true)
                .get();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !COLUMNS.contains(name)) {
                throw unknownColumn(name);
            }
            places.putIfAbsent(name, i);
        }
        List<String> missing =
                REQUIRED.stream().filter(name -> !places.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw refused(
                    "missing-column",
                    "Kolom tidak ada: %s. Pakai judul kolom dari templat.",
                    "Missing columns: %s. Use the header of the template.",
                    String.join(", ", missing));
        }
        return places;
    }

    private static ProblemException unknownColumn(String name) {
        return Nearest.of(name, COLUMNS)
                .map(near -> refused(
                        "unknown-column",
                        "Kolom %.40s tidak dikenal. Maksud Anda %s?",
                        "Column %.40s is not known. Do you mean %s?",
                        name,
                        near))
                .orElseGet(() -> refused(
                        "unknown-column",
                        "Kolom %.40s tidak dikenal. Yang ada: %s.",
                        "Column %.40s is not known. There are: %s.",
                        name,
                        String.join(", ", COLUMNS)));
    }

    private static boolean isEmpty(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    private static void requireFew(int rows) {
        if (rows > DeliveryEntryService.MOST) {
            throw refused(
                    "too-many-rows",
                    "Paling banyak %d baris dalam satu berkas. Bagi menjadi beberapa berkas.",
                    "At most %d rows in one file. Split it into several files.",
                    DeliveryEntryService.MOST);
        }
    }

    private static ProblemException notText() {
        return refused(
                "not-utf8",
                "Berkas bukan teks UTF-8. Simpan sebagai CSV UTF-8, lalu unggah lagi.",
                "The file is not UTF-8 text. Save it as CSV UTF-8 and upload it again.");
    }

    private static ProblemException refused(String code, String indonesian, String english, Object... values) {
        return ProblemException.badRequest(code, indonesian.formatted(values), english.formatted(values));
    }
}
