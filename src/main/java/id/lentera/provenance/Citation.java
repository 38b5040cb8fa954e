package id.lentera.provenance;

/** How a source is cited on pages and in documents. */
public final class Citation {

    private Citation() {}

    /** Publisher, title and year. */
    public static String of(Source source) {
        String year =
                source.year() == null || source.title().contains(source.year().toString())
                        ? ""
                        : " (" + source.year() + ")";
        return source.publisher() + ", " + source.title() + year;
    }

    /** Publisher and year, where space is short. */
    public static String brief(Source source) {
        return source.year() == null ? source.publisher() : source.publisher() + " " + source.year();
    }
}
