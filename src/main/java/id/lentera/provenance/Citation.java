package id.lentera.provenance;

import java.util.Locale;

/** How a source is cited on pages and in documents. */
public final class Citation {

    private Citation() {}

    /** Publisher, title and year. */
    public static String of(Source source, Locale locale) {
        String year =
                source.year() == null || source.title().contains(source.year().toString())
                        ? ""
                        : " (" + source.year() + ")";
        return Wording.in(source.publisher(), locale) + ", " + Wording.in(source.title(), locale) + year;
    }

    /** Publisher and year, where space is short. */
    public static String brief(Source source, Locale locale) {
        String publisher = Wording.in(source.publisher(), locale);
        return source.year() == null ? publisher : publisher + " " + source.year();
    }
}
