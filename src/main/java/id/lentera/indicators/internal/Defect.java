package id.lentera.indicators.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with a file of figures, with the sentence that says so. {@code %s} parts are named at each use. */
enum Defect {
    FILE_TOO_LARGE(
            Severity.ERROR,
            null,
            "Berkas lebih besar dari 64 MB; tidak ada baris yang dimuat. Bagi menjadi beberapa berkas.",
            "The file is larger than 64 MB; no row is loaded. Split it into several files."),
    UNREADABLE_FILE(
            Severity.ERROR,
            null,
            "Berkas bukan CSV UTF-8 yang utuh mulai baris ini (periksa tanda kutip, pengodean dan nama kolom ganda); tidak ada"
                    + " baris yang dimuat, data sebelumnya tetap berlaku.",
            "From this row on the file is not intact UTF-8 CSV (check quotes, encoding and doubled column names); no row is"
                    + " loaded, earlier data stay in force."),
    MISSING_COLUMN(
            Severity.ERROR,
            null,
            "Kolom ini tidak ada di baris judul; tidak ada baris yang dimuat, data sebelumnya tetap berlaku.",
            "This column is missing from the header row; no row is loaded, earlier data stay in force."),
    BAD_DEFINITION(
            Severity.ERROR,
            null,
            "Isi kolom %s pada katalog tidak sah; indikator ini tidak dimuat.",
            "Column %s of the catalogue is not valid; this indicator is not loaded."),
    INCOMPLETE_ROW(
            Severity.ERROR,
            null,
            "Kolom %s wajib diisi; baris tidak dimuat.",
            "Column %s is required; the row is not loaded."),
    UNKNOWN_AREA(
            Severity.ERROR,
            "area_code_bps",
            "Tidak ada wilayah dengan kode BPS ini, dan nama %s tidak ditemukan di kabupaten yang sama; baris tidak dimuat.",
            "No area has this BPS code, and the name %s is not found in the same kabupaten; the row is not loaded."),
    CODE_AND_NAME_DISAGREE(
            Severity.ERROR,
            "area_name",
            "Kode menunjuk %s, tetapi nama menunjuk %s (mungkin kode Kemendagri dipakai sebagai kode BPS); baris tidak dimuat.",
            "The code means %s, the name means %s (a Kemendagri code used as BPS code?); the row is not loaded."),
    NAME_DIFFERS(
            Severity.WARNING,
            "area_name",
            "Nama berbeda dari register (%s); %s baris dengan nama ini dimuat menurut kodenya.",
            "The name differs from the register (%s); %s rows with this name are loaded by their code."),
    NEAR_NAME(
            Severity.WARNING,
            "area_name",
            "Kode BPS tidak dikenal; %s baris dimuat untuk wilayah dengan nama yang hampir sama: %s.",
            "The BPS code is unknown; %s rows are loaded for the area with nearly the same name: %s."),
    UNKNOWN_INDICATOR(
            Severity.ERROR,
            "indicator",
            "Indikator ini tidak ada di katalog; baris tidak dimuat.",
            "This indicator is not in the catalogue; the row is not loaded."),
    UNKNOWN_SOURCE(
            Severity.ERROR,
            "source_id",
            "Sumber ini tidak ada di sources.csv; baris tidak dimuat.",
            "This source is not in sources.csv; the row is not loaded."),
    UNIT_MISMATCH(
            Severity.ERROR,
            "unit",
            "Satuan berbeda dari katalog (%s); baris tidak dimuat.",
            "The unit differs from the catalogue (%s); the row is not loaded."),
    NOT_A_NUMBER(
            Severity.ERROR,
            "value",
            "Nilai bukan bilangan (gunakan titik desimal, tanpa pemisah ribuan); baris tidak dimuat.",
            "The value is not a number (use a decimal point and no thousands separator); the row is not loaded."),
    OUT_OF_RANGE(
            Severity.ERROR,
            "value",
            "Nilai di luar rentang yang mungkin untuk satuan %s (%s); baris tidak dimuat.",
            "The value is outside the possible range of the unit %s (%s); the row is not loaded."),
    BAD_YEAR(
            Severity.ERROR,
            "year",
            "Tahun harus bilangan antara 1945 dan 2100; baris tidak dimuat.",
            "The year must be a number between 1945 and 2100; the row is not loaded."),
    DUPLICATE_KEY(
            Severity.ERROR,
            "indicator",
            "Wilayah, indikator dan tahun ini sudah ada di baris %s; baris tidak dimuat. Nilai kedua memakai akhiran _alt.",
            "This area, indicator and year occur in row %s already; the row is not loaded. A second value takes the suffix _alt."),
    DUPLICATE_ACROSS_FILES(
            Severity.WARNING,
            "indicator",
            "Wilayah, indikator dan tahun ini juga ada di %s; pembaca melihat impor yang lebih baru.",
            "This area, indicator and year are in %s as well; readers get the newer import."),
    UNKNOWN_ABSENCE(
            Severity.ERROR,
            "absence",
            "Alasan harus NOT_COLLECTED, SUPPRESSED atau NOT_APPLICABLE; baris tidak dimuat.",
            "The reason must be NOT_COLLECTED, SUPPRESSED or NOT_APPLICABLE; the row is not loaded."),
    ABSENCE_BESIDE_VALUE(
            Severity.ERROR,
            "absence",
            "Wilayah ini memiliki nilai untuk indikator dan tahun itu; baris tidak dimuat.",
            "This area has a value for that indicator and year; the row is not loaded."),
    IMPLIED_POPULATION(
            Severity.WARNING,
            "value",
            "%s: penduduk tersirat dari %s adalah %s, dari %s adalah %s; berbeda lebih dari 1 persen, lebih dari pembulatan.",
            "%s: %s implies %s people, %s implies %s; they differ by more than 1 percent, more than rounding explains."),
    SUM_DIFFERS(
            Severity.WARNING,
            "value",
            "%s: %s wilayah bawahan berjumlah %s, nilai terbit %s.",
            "%s: the %s areas below add up to %s, the published value is %s."),
    TOTAL_DIFFERS(
            Severity.WARNING,
            "total",
            "Nilai %s wilayah berjumlah %s, total yang diumumkan %s (selisih %s); keduanya ditampilkan.",
            "The values of the %s areas add up to %s, the announced total is %s (difference %s); both are shown."),
    TOTAL_UNCHECKED(
            Severity.WARNING,
            "area_codes_bps",
            "Total tidak dapat diperiksa: %s dari %s wilayah memiliki nilai.",
            "The total cannot be checked: %s of %s areas have a value.");

    private final Severity severity;
    private final @Nullable String field;
    private final LocalizedText template;

    Defect(Severity severity, @Nullable String field, String id, String en) {
        this.severity = severity;
        this.field = field;
        this.template = new LocalizedText(id, en);
    }

    Severity severity() {
        return severity;
    }

    /** The stable word of API and pages, for example {@code unknown-area}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param parts what the {@code %s} of both sentences stand for; the first names the column where a defect has no fixed one */
    Finding of(String file, @Nullable Integer row, @Nullable String value, Object... parts) {
        String column = field == null && parts.length > 0 ? parts[0].toString() : field;
        LocalizedText message =
                new LocalizedText(template.id().formatted(parts), template.en().formatted(parts));
        return new Finding(severity, code(), file, row, column, value, message);
    }
}
