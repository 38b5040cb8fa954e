package id.lentera.areas.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A JSON answer as bytes, compressed once, with the tag by which a browser asks whether it still has it. */
record PackedJson(byte[] plain, byte[] gzip, String tag) {

    static PackedJson of(byte[] json) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(json);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            return new PackedJson(json, out.toByteArray(), HexFormat.of().formatHex(Arrays.copyOf(digest, 12)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int weight() {
        return plain.length + gzip.length;
    }

    /** Two encodings are two representations, so each has its own strong tag. */
    ResponseEntity<byte[]> answer(@Nullable String acceptedEncodings, @Nullable String knownTags) {
        boolean zipped = accepts(acceptedEncodings);
        String etag = "\"" + tag + (zipped ? "-gz" : "") + "\"";
        boolean known = knownTags != null
                && (knownTags.contains(etag) || knownTags.strip().equals("*"));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(etag)
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (known) {
            return answer.build();
        }
        if (zipped) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.contentType(MediaType.APPLICATION_JSON).body(zipped ? gzip : plain);
    }

    private static boolean accepts(@Nullable String encodings) {
        if (encodings == null) {
            return false;
        }
        for (String encoding : encodings.toLowerCase(Locale.ROOT).split(",")) {
            String name = encoding.strip();
            if (name.startsWith("gzip") || name.startsWith("*")) {
                return !name.replace(" ", "").matches(".*;q=0(\\.0*)?");
            }
        }
        return false;
    }
}
