package id.lentera.electricity;

import id.lentera.platform.LocalizedText;

/** The rules of {@link Bpbl} as sentences. */
final class BpblWords {

    private BpblWords() {}

    static LocalizedText of(Bpbl.Rule rule) {
        return switch (rule) {
            case ALREADY_CUSTOMER ->
                new LocalizedText(
                        "Sudah pelanggan PLN; bantuan hanya untuk yang belum.",
                        "Already a customer of PLN; the grant is for those who are not.");
            case NO_LOW_VOLTAGE_NETWORK ->
                new LocalizedText(
                        "Jaringan tegangan rendah belum ada; perlu perluasan jaringan dahulu.",
                        "There is no low-voltage network; the grid must be extended first.");
            case REGISTERED_POOR ->
                new LocalizedText(
                        "Bukan pelanggan, jaringan ada, dan desilnya dalam batas data terpadu.",
                        "No customer, the network is there, and the decile is within the limit of the register.");
            case REMOTE_AREA ->
                new LocalizedText(
                        "Bukan pelanggan, jaringan ada, dan tinggal di daerah 3T.",
                        "No customer, the network is there, and the household lives in a remote (3T) area.");
            case VILLAGE_HEAD ->
                new LocalizedText(
                        "Bukan pelanggan, jaringan ada, dan dinyatakan layak oleh kepala desa atau lurah.",
                        "No customer, the network is there, and the head of the village declared the household eligible.");
            case NO_GROUND ->
                new LocalizedText(
                        "Desil di atas batas, bukan daerah 3T, dan tidak dinyatakan layak oleh kepala desa.",
                        "The decile is above the limit, the area is not 3T, and the head of the village made no declaration.");
            case CUSTOMER_UNKNOWN ->
                new LocalizedText(
                        "Belum diketahui apakah sudah pelanggan PLN.",
                        "It is not known whether the household is a customer of PLN.");
            case NETWORK_UNKNOWN ->
                new LocalizedText(
                        "Belum diketahui apakah jaringan tegangan rendah sudah ada.",
                        "It is not known whether there is a low-voltage network.");
            case GROUND_UNKNOWN ->
                new LocalizedText(
                        "Desil, status 3T atau pernyataan kepala desa belum lengkap.",
                        "Decile, 3T status or the declaration of the village head are missing.");
        };
    }
}
