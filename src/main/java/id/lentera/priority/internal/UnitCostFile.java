package id.lentera.priority.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.priority.ElectricPackage;
import id.lentera.priority.UnitCost;
import id.lentera.provenance.SourceQueries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published prices of {@code gis-data/priority/unit-costs.json}, read once at start. A wrong entry is logged and left out. */
@Component
public class UnitCostFile {

    private static final Logger LOG = LoggerFactory.getLogger(UnitCostFile.class);

    private final List<Entry> entries;
    private final SourceQueries sources;

    private record Entry(
            ElectricPackage electricPackage, long perHousehold, LocalizedText note, List<String> sources) {}

    UnitCostFile(@Value("${lentera.gis-data}") Path gisData, JsonMapper json, SourceQueries sources) {
        this.entries = read(gisData.resolve("priority/unit-costs.json"), json);
        this.sources = sources;
    }

    public List<UnitCost> list() {
        return entries.stream()
                .map(entry -> new UnitCost(
                        entry.electricPackage(),
                        entry.perHousehold(),
                        entry.note(),
                        entry.sources().stream()
                                .map(sources::find)
                                .flatMap(Optional::stream)
                                .toList()))
                .toList();
    }

    private static List<Entry> read(Path file, JsonMapper json) {
        if (!Files.isReadable(file)) {
            LOG.error("No unit costs: {} cannot be read", file);
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try {
            for (JsonNode entry : json.readTree(file).path("unitCosts")) {
                try {
                    entries.add(entry(entry));
                } catch (ProblemException e) {
                    LOG.error(
                            "Unit cost {} is left out: {}",
                            entry.path("package"),
                            e.text().en());
                }
            }
        } catch (JacksonException e) {
            LOG.error("No unit costs: {} is not JSON: {}", file, e.getMessage());
        }
        return List.copyOf(entries);
    }

    private static Entry entry(JsonNode json) {
        JsonMembers members = new JsonMembers("bad-unit-cost", json);
        JsonMembers note = new JsonMembers("bad-unit-cost", json.path("note"));
        return new Entry(
                ElectricPackage.parse(members.text("package").orElse("")),
                members.whole("perHousehold", 1, 1_000_000_000).orElse(0L),
                new LocalizedText(note.text("id").orElse(""), note.text("en").orElse("")),
                json.path("sources").valueStream().map(s -> s.asString("")).toList());
    }
}
