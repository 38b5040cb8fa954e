package id.lentera.priority.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a request as JSON, bounded before it is believed. */
@Component
class JsonBody {

    /** A recipe of fifteen criteria takes a few kilobytes; as an answer shows it, with definitions, ten times that. */
    static final int MAX_BODY = 65_536;

    private final JsonMapper json;

    JsonBody(JsonMapper json) {
        this.json = json;
    }

    JsonNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MAX_BODY + 1);
        if (bytes.length > MAX_BODY) {
            throw new ProblemException(
                    413,
                    "recipe-too-large",
                    new LocalizedText(
                            "Permintaan terlalu besar: paling banyak 64 KB.",
                            "The request is too large: at most 64 KB."));
        }
        try {
            return json.readTree(bytes);
        } catch (JacksonException _) {
            throw ProblemException.badRequest(
                    "bad-json", "Isi permintaan bukan JSON yang sah.", "The body of the request is not valid JSON.");
        }
    }
}
