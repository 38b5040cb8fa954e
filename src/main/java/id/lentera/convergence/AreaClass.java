package id.lentera.convergence;

import id.lentera.platform.LocalizedText;

/** How programmes meet in an area. Dark means act here; what nobody knows about has no colour. */
public enum AreaClass {
    CONVERGENT("#2b8cbe", "Konvergen", "Convergent"),
    PARTIAL("#fed98e", "Sebagian", "Partial"),
    SINGLE("#ec7014", "Satu program", "Single programme"),
    NONE("#993404", "Tidak terjangkau", "Not reached"),
    NO_DATA("#e9ecef", "Tanpa catatan", "No record");

    private final String color;
    private final LocalizedText label;

    AreaClass(String color, String indonesian, String english) {
        this.color = color;
        label = new LocalizedText(indonesian, english);
    }

    public String color() {
        return color;
    }

    public LocalizedText label() {
        return label;
    }
}
