package id.lentera.documents;

import java.util.List;

/**
 * A document of A4 pages.
 *
 * @param language  {@code id} or {@code en}
 * @param subject   one sentence about the content, for readers who can't see the pages
 * @param head      who speaks, at the top of every page
 * @param stamp     a warning on every page; empty without one
 * @param foot      at the foot of every page, beside the page number
 * @param scale     of letters, 1 as usual
 */
public record Document(
        String language,
        String title,
        String subject,
        String head,
        String stamp,
        String foot,
        double scale,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A part of a page. */
    public sealed interface Block {}

    /** @param level 1 for the title of the document, 2 for a part */
    public record Heading(int level, String text) implements Block {}

    public record Text(Style style, String text) implements Block {}

    public record Bullets(List<String> items) implements Block {}

    /**
     * @param columns at least one
     * @param rows    as many cells as columns
     */
    public record Table(List<Column> columns, List<List<String>> rows) implements Block {}

    /** @param share of the width of the page, all columns together 1 */
    public record Column(String head, double share, boolean number) {}

    /**
     * A vector picture.
     *
     * @param svg    without scripts and links
     * @param width  in pixels of 1/96 inch; a page is 700 wide
     * @param told   what it shows, in words
     */
    public record Picture(String svg, int width, int height, String told) implements Block {}

    /** What follows begins on a new page. */
    public record PageBreak() implements Block {}

    /** How a paragraph looks. */
    public enum Style {
        LEAD,
        NORMAL,
        SMALL,
        WARNING
    }
}
