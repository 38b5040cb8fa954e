package id.lentera.areas.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who made a boundary set and on what terms it may be shown; becomes the credit line on the map. */
record BoundaryCredit(
        String publisher, String title, @Nullable String licence) {

    /** Terms that a reader of the map has to know, in both languages because tiles are the same for everybody. */
    private static final Map<String, String> TERMS = Map.of(
            "GADM",
            "hanya untuk penggunaan nonkomersial, tidak boleh disebarluaskan"
                    + " (non-commercial use only, no redistribution)");

    String line() {
        String firstWord = publisher.split(" ")[0];
        String work = title.startsWith(firstWord) ? title : publisher + ", " + title;
        return licence == null ? work : work + ": " + TERMS.getOrDefault(licence, licence);
    }
}
