package id.lentera.recertification;

import java.util.Set;

/** Where a household stands in recertification, and where it may go next. */
public enum RecertState {
    BELUM_DISURVEI,
    DISURVEI,
    /** Moved away or died. */
    TIDAK_DITEMUKAN,
    HASIL_TRANSISI,
    HASIL_GRADUASI,
    HASIL_DISERAHKAN,
    DIADUKAN,
    DITINJAU_ULANG,
    FINAL_TRANSISI,
    FINAL_GRADUASI;

    public Set<RecertState> next() {
        return switch (this) {
            case BELUM_DISURVEI -> Set.of(DISURVEI, TIDAK_DITEMUKAN);
            case TIDAK_DITEMUKAN -> Set.of(DISURVEI);
            case DISURVEI -> Set.of(HASIL_TRANSISI, HASIL_GRADUASI);
            case HASIL_TRANSISI, HASIL_GRADUASI -> Set.of(HASIL_DISERAHKAN);
            case HASIL_DISERAHKAN -> Set.of(DIADUKAN, FINAL_TRANSISI, FINAL_GRADUASI);
            case DIADUKAN -> Set.of(DITINJAU_ULANG);
            case DITINJAU_ULANG -> Set.of(FINAL_TRANSISI, FINAL_GRADUASI);
            case FINAL_TRANSISI, FINAL_GRADUASI -> Set.of();
        };
    }
}
