package id.lentera.links;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** The code of a text: eight letters and digits without those that are mistaken for each other, from the text's SHA-256. */
final class ShortCode {

    static final int LENGTH = 8;

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;
    private static final Pattern SHAPE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    private ShortCode() {}

    static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** @param turn 0, or more when the code of an earlier turn belongs to another text */
    static String of(String text, int turn) {
        byte[] hash = sha256(turn == 0 ? text : turn + "\n" + text);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | hash[i] & 0xff;
        }
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt((int) (bits >>> (Long.SIZE - BITS * (i + 1)) & 31)));
        }
        return code.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
