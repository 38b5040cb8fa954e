package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.priority.PriorityModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The named recipes of {@code gis-data/priority/models.json}, read once at start. A wrong entry is logged and left out. */
@Component
public class ModelFile {

    private static final Logger LOG = LoggerFactory.getLogger(ModelFile.class);

    private final List<PriorityModel> models;

    ModelFile(@Value("${lentera.gis-data}") Path gisData, JsonMapper json) {
        this.models = read(gisData.resolve("priority/models.json"), json);
    }

    public List<PriorityModel> models() {
        return models;
    }

    private static List<PriorityModel> read(Path file, JsonMapper json) {
        if (!Files.isReadable(file)) {
            LOG.error("No priority models: {} cannot be read", file);
            return List.of();
        }
        List<PriorityModel> models = new ArrayList<>();
        try {
            for (JsonNode entry : json.readTree(file).path("models")) {
                try {
                    models.add(model(entry));
                } catch (ProblemException e) {
                    LOG.error(
                            "Priority model {} is left out: {}",
                            entry.path("id"),
                            e.text().en());
                }
            }
        } catch (JacksonException e) {
            LOG.error("No priority models: {} is not JSON: {}", file, e.getMessage());
        }
        return List.copyOf(models);
    }

    private static PriorityModel model(JsonNode json) {
        String id = json.path("id").asString("");
        if (!id.matches("[a-z0-9-]{1,80}")) {
            throw wrong("id");
        }
        int top = json.path("top").asInt(0);
        if (top < 1) {
            throw wrong("top");
        }
        List<LocalizedText> caveats = new ArrayList<>();
        json.path("caveats").forEach(c -> caveats.add(text(c, "caveats")));
        List<String> sources = new ArrayList<>();
        json.path("sources").forEach(s -> sources.add(s.asString("")));
        return new PriorityModel(
                id,
                text(json.path("name"), "name"),
                text(json.path("explanation"), "explanation"),
                RecipeJson.read(json),
                new AreaCode(json.path("within").asString("00")),
                top,
                List.copyOf(caveats),
                List.copyOf(sources));
    }

    private static LocalizedText text(JsonNode json, String member) {
        String indonesian = json.path("id").asString("");
        String english = json.path("en").asString("");
        if (indonesian.isBlank() || english.isBlank()) {
            throw wrong(member);
        }
        return new LocalizedText(indonesian, english);
    }

    private static ProblemException wrong(String member) {
        return ProblemException.badRequest(
                "bad-model", "Anggota " + member + " tidak sah.", "Member " + member + " is not valid.");
    }
}
