package id.lentera.overlays.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.util.Locale;

/** Why a file isn't drawn: one sentence each that says what is wrong and what to do. */
public final class Refusal {

    private Refusal() {}

    public static ProblemException tooLarge(long megabytes) {
        return of(
                "overlay-size",
                "Berkas melebihi batas %d MB; potong menurut wilayah atau sederhanakan lalu unggah lagi."
                        .formatted(megabytes),
                "The file is larger than the limit of %d MB; cut it by area or simplify it and upload it again."
                        .formatted(megabytes));
    }

    public static ProblemException incomplete() {
        return of(
                "overlay-incomplete",
                "Unggahan terputus sebelum selesai; coba unggah lagi.",
                "The upload broke off before its end; try again.");
    }

    public static ProblemException busy() {
        return of(
                "overlay-busy",
                "Server sedang membaca berkas lain; coba lagi sebentar lagi.",
                "The server is reading other files; try again in a moment.");
    }

    public static ProblemException tooManyOverlays(int most) {
        return of(
                "overlay-count",
                "Sudah ada %d berkas di peta; hapus salah satu sebelum menambah.".formatted(most),
                "There are %d files on the map already; remove one before adding another.".formatted(most));
    }

    public static ProblemException noRoom() {
        return of(
                "overlay-room",
                "Tidak cukup tempat untuk data sebesar ini; hapus berkas lain dari peta atau sederhanakan datanya.",
                "There is not enough room for data of this size; remove another file from the map or simplify the data.");
    }

    static ProblemException unknownFormat() {
        return of(
                "overlay-format",
                "Berkas ini bukan GeoJSON, GeoPackage, atau shapefile dalam zip; simpan data sebagai salah satunya lalu unggah lagi.",
                "This file is not GeoJSON, GeoPackage or a zipped shapefile; save the data as one of them and upload it again.");
    }

    static ProblemException notGeoJson(String where) {
        return of(
                "overlay-geojson",
                "Berkas ini bukan GeoJSON yang utuh (%s); simpan ulang dari aplikasi asalnya.".formatted(where),
                "This file is not complete GeoJSON (%s); save it again from where it came from.".formatted(where));
    }

    static ProblemException tooDeep() {
        return of(
                "overlay-depth",
                "Isi berkas bersarang terlalu dalam untuk data peta; simpan ulang sebagai objek sederhana.",
                "The contents of the file are nested too deeply for map data; save it again as simple objects.");
    }

    static ProblemException brokenZip() {
        return of(
                "overlay-zip",
                "Berkas zip terpotong atau rusak; buat ulang zip itu lalu unggah lagi.",
                "The zip file is cut off or damaged; make it again and upload it.");
    }

    static ProblemException encryptedZip() {
        return of(
                "overlay-zip-password",
                "Berkas zip dilindungi kata sandi; unggah zip tanpa kata sandi.",
                "The zip file is protected by a password; upload one without.");
    }

    static ProblemException unpackedTooLarge(long megabytes) {
        return of(
                "overlay-unpacked",
                "Isi zip mengembang melebihi batas %d MB; potong datanya lalu unggah lagi.".formatted(megabytes),
                "The contents of the zip grow beyond the limit of %d MB; cut the data and upload it again."
                        .formatted(megabytes));
    }

    static ProblemException zipBomb() {
        return of(
                "overlay-zip-ratio",
                "Isi zip mengembang jauh lebih besar daripada data peta yang wajar, jadi tidak dibaca.",
                "The contents of the zip grow far more than map data does, so it was not read.");
    }

    static ProblemException tooManyEntries(int most) {
        return of(
                "overlay-zip-entries",
                "Zip berisi lebih dari %s berkas; sertakan hanya .shp, .dbf, .prj, dan .cpg.".formatted(number(most)),
                "The zip holds more than %,d files; include only .shp, .dbf, .prj and .cpg.".formatted(most));
    }

    static ProblemException noShapefile() {
        return of(
                "overlay-zip-content",
                "Zip ini tidak berisi berkas .shp; GeoJSON dan GeoPackage diunggah tanpa zip.",
                "This zip holds no .shp file; upload GeoJSON and GeoPackage without a zip.");
    }

    static ProblemException brokenShapefile() {
        return of(
                "overlay-shapefile",
                "Berkas .shp terpotong atau rusak; ekspor ulang shapefile itu.",
                "The .shp file is cut off or damaged; export the shapefile again.");
    }

    static ProblemException brokenGeoPackage() {
        return of(
                "overlay-geopackage",
                "GeoPackage ini terpotong atau rusak; ekspor ulang dari aplikasi asalnya.",
                "This GeoPackage is cut off or damaged; export it again from where it came from.");
    }

    static ProblemException noVectorLayer() {
        return of(
                "overlay-geopackage-layer",
                "Basis data ini tidak berisi tabel objek GeoPackage (titik, garis, atau poligon) yang dapat dibaca.",
                "This database holds no GeoPackage table of points, lines or polygons that can be read.");
    }

    static ProblemException tooManyFeatures(int most) {
        return of(
                "overlay-features",
                "Berkas berisi lebih dari %s objek; saring atau potong menurut wilayah lalu unggah lagi."
                        .formatted(number(most)),
                "The file holds more than %,d objects; filter or cut it by area and upload it again.".formatted(most));
    }

    static ProblemException tooManyVertices(int most) {
        return of(
                "overlay-vertices",
                "Garis dan batas di berkas memakai lebih dari %s titik; sederhanakan lalu unggah lagi."
                        .formatted(number(most)),
                "Lines and borders in the file use more than %,d points; simplify them and upload it again."
                        .formatted(most));
    }

    static ProblemException tooSlow() {
        return of(
                "overlay-time",
                "Membaca berkas ini terlalu lama, jadi dihentikan; sederhanakan atau potong datanya.",
                "Reading this file took too long and was stopped; simplify or cut the data.");
    }

    static ProblemException cancelled() {
        return of("overlay-cancelled", "Pembacaan berkas dibatalkan.", "Reading the file was cancelled.");
    }

    static ProblemException empty() {
        return of(
                "overlay-empty",
                "Berkas ini tidak berisi objek yang dapat digambar.",
                "This file holds no object that can be drawn.");
    }

    static ProblemException noCrs() {
        return of(
                "overlay-no-crs",
                "Berkas tidak menyebut sistem koordinatnya (tanpa .prj) dan angkanya bukan derajat di Indonesia; sertakan .prj atau simpan dalam WGS 84.",
                "The file does not name its coordinate system (no .prj) and its numbers are not degrees in Indonesia; add the .prj or save it in WGS 84.");
    }

    static ProblemException unknownCrs(String name) {
        return of(
                "overlay-unknown-crs",
                "Sistem koordinat \"%s\" tidak dikenal; simpan data dalam WGS 84 (EPSG:4326).".formatted(name),
                "The coordinate system \"%s\" is unknown; save the data in WGS 84 (EPSG:4326).".formatted(name));
    }

    static ProblemException degreesNotMetres(String crs) {
        return of(
                "overlay-crs-degrees",
                "Berkas menyebut sistem koordinat \"%s\" dalam meter, tetapi angkanya derajat; perbaiki sistem koordinatnya."
                        .formatted(crs),
                "The file names the coordinate system \"%s\" in metres, but its numbers are degrees; correct the coordinate system."
                        .formatted(crs));
    }

    static ProblemException metresNotDegrees() {
        return of(
                "overlay-crs-metres",
                "Berkas menyatakan koordinatnya derajat, tetapi angkanya di luar 180 dan tampak seperti meter; perbaiki sistem koordinatnya (misalnya UTM).",
                "The file says its coordinates are degrees, but its numbers go beyond 180 and look like metres; correct the coordinate system (UTM for example).");
    }

    static ProblemException elsewhere(double lng, double lat) {
        return of(
                "overlay-elsewhere",
                "Data jatuh di luar wilayah Indonesia (sekitar bujur %s, lintang %s); periksa sistem koordinat dan urutan bujur-lintang."
                        .formatted(degrees(lng, Locale.of("id", "ID")), degrees(lat, Locale.of("id", "ID"))),
                "The data fall outside Indonesia (about longitude %s, latitude %s); check the coordinate system and the order of longitude and latitude."
                        .formatted(degrees(lng, Locale.ENGLISH), degrees(lat, Locale.ENGLISH)));
    }

    static ProblemException elsewhereUnknown() {
        return of(
                "overlay-elsewhere",
                "Koordinat di berkas tidak cocok dengan sistem koordinat yang disebutnya; perbaiki sistem koordinatnya.",
                "The coordinates in the file do not fit the coordinate system that it names; correct the coordinate system.");
    }

    private static String degrees(double value, Locale locale) {
        return String.format(locale, "%.1f", value);
    }

    private static String number(int value) {
        return String.format(Locale.of("id", "ID"), "%,d", value);
    }

    private static ProblemException of(String code, String indonesian, String english) {
        return new ProblemException(422, code, new LocalizedText(indonesian, english));
    }
}
