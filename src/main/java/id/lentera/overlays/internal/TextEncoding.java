package id.lentera.overlays.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which letters bytes stand for, from what a file says about itself, or from whether they make sense as UTF-8. */
final class TextEncoding {

    /** Windows' superset of Latin-1: what office software of the region wrote before UTF-8. */
    static final Charset LATIN = Charset.forName("windows-1252");

    private static final Map<Integer, String> LANGUAGE_DRIVERS =
            Map.of(0x01, "IBM437", 0x02, "IBM850", 0x03, "windows-1252", 0x57, "windows-1252", 0x58, "windows-1252");
    private static final int BUFFER = 1 << 16;

    private TextEncoding() {}

    /** UTF-8 where the whole file is valid UTF-8, Latin otherwise. */
    static Charset ofFile(Path file) throws IOException {
        CharsetDecoder decoder = strict();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream in = Files.newInputStream(file)) {
            int read = 0;
            while (read >= 0) {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                chars.clear();
                if (decoder.decode(bytes, chars, read < 0).isError()) {
                    return LATIN;
                }
                bytes.compact();
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** The charset that a {@code .cpg} file names; null for an unknown one. */
    static @Nullable Charset ofCodePage(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^(ANSI|OEM|CP|WINDOWS)[ -]?", "");
        String known =
                switch (name) {
                    case "UTF-8", "UTF8", "65001" -> "UTF-8";
                    case "1252", "LATIN1", "LATIN-1", "88591", "ISO88591", "ISO 88591", "ISO-8859-1", "8859-1" ->
                        "windows-1252";
                    default ->
                        name.matches("125[0-8]") ? "windows-" + name : name.matches("\\d{3}") ? "IBM" + name : "";
                };
        return !known.isEmpty() && Charset.isSupported(known) ? Charset.forName(known) : null;
    }

    /** The charset of a dBASE language driver; null where it says nothing. */
    static @Nullable Charset ofLanguageDriver(int id) {
        String name = LANGUAGE_DRIVERS.get(id);
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    /** The text of bytes that should be UTF-8; null when they are not. */
    static @Nullable String utf8(byte[] bytes, int offset, int length) {
        try {
            return strict().decode(ByteBuffer.wrap(bytes, offset, length)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    static void remark(Remarks remarks) {
        remarks.say(
                "Teks di berkas bukan UTF-8 dan dibaca sebagai Latin-1; periksa ejaan nama.",
                "Texts in the file are not UTF-8 and were read as Latin-1; check the spelling of names.");
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
