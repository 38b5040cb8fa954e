package id.lentera.platform;

/** A text of the reader that can't be read or obeyed, with the place in it where that shows. */
public class TextProblem extends ProblemException {

    private final int position;

    /** @param position of the character, 1 for the first; one more than the length where the text ends too early */
    public TextProblem(String code, int position, LocalizedText text) {
        super(400, code, text);
        this.position = position;
    }

    public int position() {
        return position;
    }
}
