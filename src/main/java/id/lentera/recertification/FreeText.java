package id.lentera.recertification;

import id.lentera.platform.ProblemException;
import java.util.regex.Pattern;

/** Texts that people type about a case: short, and without anything that identifies a person. */
final class FreeText {

    private static final int LONGEST = 500;

    /** Identity and family card numbers have sixteen digits, in any script; blanks, dots and dashes between them don't hide them. */
    private static final Pattern IDENTITY = Pattern.compile("\\p{Nd}(?:[\\s\\p{Pd}\\p{Zs}./_]{0,3}\\p{Nd}){15,}");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private FreeText() {}

    static String check(String typed) {
        String text = typed.strip();
        if (text.length() < 3
                || text.length() > LONGEST
                || CONTROL.matcher(text).find()) {
            throw ProblemException.badRequest(
                    "bad-remark",
                    "Tulis keterangan 3 sampai %d huruf.".formatted(LONGEST),
                    "Write a remark of 3 to %d characters.".formatted(LONGEST));
        }
        if (IDENTITY.matcher(text).find()) {
            throw ProblemException.badRequest(
                    "identity-number",
                    "Keterangan memuat 16 angka atau lebih seperti NIK atau nomor KK; hapus, di sini hanya jumlah yang disimpan.",
                    "The remark holds 16 or more digits like an identity or family card number; remove them, only numbers of"
                            + " households are kept here.");
        }
        return text;
    }
}
