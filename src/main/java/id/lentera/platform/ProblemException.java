package id.lentera.platform;

/**
 * A request or an input that cannot be served, with one sentence for the person who sent it: what is wrong, where, what to do.
 * The HTTP layer answers it as a problem detail (RFC 9457), pages show the sentence.
 */
public class ProblemException extends RuntimeException {

    private final int status;
    private final String code;
    private final transient LocalizedText text;

    /**
     * @param status HTTP status, 4xx
     * @param code   short stable word, for example {@code unknown-area}
     */
    public ProblemException(int status, String code, LocalizedText text) {
        super(text.en());
        this.status = status;
        this.code = code;
        this.text = text;
    }

    /** A value of the request is malformed or out of range (400). */
    public static ProblemException badRequest(String code, String indonesian, String english) {
        return new ProblemException(400, code, new LocalizedText(indonesian, english));
    }

    /** The named thing does not exist (404). */
    public static ProblemException notFound(String code, String indonesian, String english) {
        return new ProblemException(404, code, new LocalizedText(indonesian, english));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public LocalizedText text() {
        return text;
    }
}
