package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.priority.ReferenceList;
import id.lentera.provenance.SourceQueries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The official lists of {@code gis-data/priority}, read once at start. A wrong row is logged and left out. */
@Component
public class ReferenceListFile {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceListFile.class);
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final SourceQueries sources;
    private final List<Announced> announced;

    private record Announced(ReferenceList list, String sourceId) {}

    ReferenceListFile(@Value("${lentera.gis-data}") Path gisData, SourceQueries sources) {
        this.sources = sources;
        this.announced = read(gisData.resolve("priority"));
    }

    public List<ReferenceList> list() {
        return announced.stream().map(this::withSource).toList();
    }

    private ReferenceList withSource(Announced entry) {
        ReferenceList list = entry.list();
        return new ReferenceList(
                list.id(),
                list.name(),
                list.year(),
                list.level(),
                list.within(),
                list.areas(),
                sources.find(entry.sourceId()).orElse(null));
    }

    private static List<Announced> read(Path folder) {
        Map<String, List<AreaCode>> areas = new HashMap<>();
        for (CSVRecord row : rows(folder.resolve("reference_list_areas.csv"))) {
            try {
                areas.computeIfAbsent(row.get("list_id"), _ -> new ArrayList<>())
                        .add(new AreaCode(row.get("area_code")));
            } catch (ProblemException | IllegalArgumentException e) {
                LOG.error(
                        "Row {} of the areas of official lists is left out: {}", row.getRecordNumber(), e.getMessage());
            }
        }
        List<Announced> lists = new ArrayList<>();
        for (CSVRecord row : rows(folder.resolve("reference_lists.csv"))) {
            try {
                lists.add(new Announced(list(row, areas.getOrDefault(row.get("id"), List.of())), row.get("source_id")));
            } catch (ProblemException | IllegalArgumentException e) {
                LOG.error("Row {} of the official lists is left out: {}", row.getRecordNumber(), e.getMessage());
            }
        }
        return List.copyOf(lists);
    }

    private static ReferenceList list(CSVRecord row, List<AreaCode> areas) {
        return new ReferenceList(
                row.get("id"),
                new LocalizedText(row.get("name_id"), row.get("name_en")),
                Integer.parseInt(row.get("year")),
                AreaLevel.parse(row.get("level")),
                new AreaCode(row.get("within")),
                List.copyOf(areas),
                null);
    }

    private static List<CSVRecord> rows(Path file) {
        if (!Files.isReadable(file)) {
            LOG.error("No official lists: {} cannot be read", file);
            return List.of();
        }
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            return parser.getRecords();
        } catch (IOException e) {
            LOG.error("No official lists: {} cannot be read: {}", file, e.getMessage());
            return List.of();
        }
    }
}
