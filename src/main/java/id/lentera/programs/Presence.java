package id.lentera.programs;

/**
 * What a programme did in an area.
 *
 * @param item  its coverage there
 * @param whole false where only figures of parts of the area are published
 */
public record Presence(Programme programme, CoverageItem item, boolean whole) {

    public Tally tally() {
        return item.tally();
    }
}
