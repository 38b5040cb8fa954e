package id.lentera.provenance;

import id.lentera.platform.LocalizedText;

/** What may be done with a source, in words. */
public final class Licence {

    private Licence() {}

    /** The kinds of use in words; names of licences as they are. */
    public static LocalizedText words(String licence) {
        return switch (licence) {
            case "press-quotation" -> new LocalizedText("kutipan media", "press quotation");
            case "public-statistics" -> new LocalizedText("statistik publik", "public statistics");
            case "copy-unlicensed" ->
                new LocalizedText("salinan, lisensi tidak dinyatakan", "copy, licence not stated");
            case "project" -> new LocalizedText("proyek Lentera", "project Lentera");
            default -> new LocalizedText(licence, licence);
        };
    }
}
