package id.lentera.decisions.internal;

import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunDocument;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents so that the same content gives the same bytes, and reads them without losing a digit. */
public final class DocumentJson {

    /** A list of all villages of a province with four criteria takes a third of this. */
    static final int LARGEST = 24_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DocumentJson() {}

    public static String write(Object document) {
        String text = JSON.writeValueAsString(document);
        if (text.length() > LARGEST) {
            throw new ProblemException(
                    413,
                    "run-too-large",
                    new LocalizedText(
                            "Hitungan ini terlalu besar untuk disimpan; pilih wilayah yang lebih kecil atau kriteria yang lebih sedikit.",
                            "This run is too large to keep; choose a smaller area or fewer criteria."));
        }
        return text;
    }

    public static FrozenRun freeze(RunDocument document) {
        // Written and read once, so that a run just computed and the same one out of the store are equal in every
        // digit.
        String text = write(document);
        return thaw(JSON.readValue(text, RunDocument.class), sha256(text));
    }

    static FrozenRun thaw(RunDocument document, String sha256) {
        return new FrozenRun(document, JSON.treeToValue(document.answer(), RunAnswer.class), sha256);
    }

    static DecisionDocument read(String text) {
        return JSON.readValue(text, DecisionDocument.class);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
