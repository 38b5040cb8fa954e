package id.lentera.recertification;

import java.util.Set;

/** How far a complaint has come, and what may follow. A forwarded one begins anew at the next level. */
public enum ComplaintState {
    DITERIMA,
    DIDOKUMENTASI,
    DIANALISIS,
    DIKLARIFIKASI,
    DITANGANI,
    SELESAI,
    DITERUSKAN,
    DITOLAK;

    public Set<ComplaintState> next() {
        return switch (this) {
            case DITERIMA -> Set.of(DIDOKUMENTASI);
            case DIDOKUMENTASI -> Set.of(DIANALISIS);
            case DIANALISIS -> Set.of(DIKLARIFIKASI, DITERUSKAN, DITOLAK);
            case DIKLARIFIKASI -> Set.of(DITANGANI, DITERUSKAN, DITOLAK);
            case DITANGANI -> Set.of(SELESAI, DITERUSKAN, DITOLAK);
            case DITERUSKAN -> Set.of(DITERIMA);
            case SELESAI, DITOLAK -> Set.of();
        };
    }

    public boolean closed() {
        return this == SELESAI || this == DITOLAK;
    }
}
