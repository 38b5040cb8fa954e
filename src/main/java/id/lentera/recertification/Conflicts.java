package id.lentera.recertification;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;

/** What is said when a save can't be done as asked. */
final class Conflicts {

    private Conflicts() {}

    /** The later of two saves: nothing of it is kept. */
    static ProblemException changed() {
        return conflict(
                "changed-meanwhile",
                "Orang lain menyimpan perubahan sesudah Anda membukanya; simpanan Anda tidak dipakai. Muat ulang, periksa, lalu simpan lagi.",
                "Somebody saved a change after you opened this; your save was not used. Reload, look again, then save once more.");
    }

    static ProblemException conflict(String code, String indonesian, String english) {
        return new ProblemException(409, code, new LocalizedText(indonesian, english));
    }

    static ProblemException unknown(String what, long id) {
        return ProblemException.notFound(
                "unknown-" + what,
                "Tidak ada catatan dengan nomor %d.".formatted(id),
                "There is no record with number %d.".formatted(id));
    }
}
