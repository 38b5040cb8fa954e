package id.lentera.overlays.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.jspecify.annotations.Nullable;

/** A shapefile in a zip: shapes from {@code .shp}, attributes from {@code .dbf}, the system from {@code .prj}, letters from {@code .cpg}. */
final class ShapefileReader implements LayerReader {

    private static final int LONGEST_SIDE_FILE = 64 << 10;
    private static final int BUFFER = 1 << 16;

    private final ZipParts zip;
    private final String stem;
    private final int layers;
    private final ZipEntry shapes;
    private final @Nullable ZipEntry table;
    private final @Nullable CoordinateReferenceSystem crs;
    private final @Nullable Charset declared;
    private boolean guessedLatin;
    private boolean tableTooShort;

    private ShapefileReader(ZipParts zip) throws IOException {
        this.zip = zip;
        List<String> stems = zip.stems(".shp");
        layers = stems.size();
        if (stems.isEmpty()) {
            throw Refusal.noShapefile();
        }
        stem = stems.getFirst();
        shapes = zip.find(stem, ".shp").orElseThrow(Refusal::noShapefile);
        table = zip.find(stem, ".dbf").orElse(null);
        ZipEntry projection = zip.find(stem, ".prj").orElse(null);
        String text = projection == null ? "" : text(projection);
        crs = text.isBlank() ? null : CrsCatalogue.ofText(text);
        ZipEntry codePage = zip.find(stem, ".cpg").orElse(null);
        declared = codePage == null ? null : TextEncoding.ofCodePage(text(codePage));
    }

    static ShapefileReader open(Path file, int mostEntries) throws IOException {
        ZipParts zip = new ZipParts(file, mostEntries);
        boolean opened = false;
        try {
            ShapefileReader reader = new ShapefileReader(zip);
            opened = true;
            return reader;
        } catch (EOFException e) {
            throw Refusal.brokenZip();
        } catch (ZipException e) {
            throw refusal(e);
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    @Override
    public String name() {
        return stem.substring(stem.lastIndexOf('/') + 1);
    }

    @Override
    public @Nullable CoordinateReferenceSystem crs() {
        return crs;
    }

    @Override
    public void read(Budget budget, Visitor visitor) throws IOException {
        try (InputStream in = new BufferedInputStream(zip.open(shapes, budget), BUFFER)) {
            ShapeRecords records = new ShapeRecords(in, budget);
            if (table == null || !visitor.wantsAttributes()) {
                records.forEach(record -> visitor.visit(feature(record, Map.of())));
                return;
            }
            readWithTable(records, table, budget, visitor);
        } catch (EOFException e) {
            throw Refusal.brokenShapefile();
        } catch (ZipException e) {
            throw refusal(e);
        }
    }

    private void readWithTable(ShapeRecords records, ZipEntry entry, Budget budget, Visitor visitor)
            throws IOException {
        try (InputStream in = new BufferedInputStream(zip.open(entry, budget), BUFFER)) {
            DbfTable rows = new DbfTable(in, declared);
            records.forEach(record -> visitor.visit(feature(record, rows.next())));
            guessedLatin |= rows.guessedLatin();
            tableTooShort |= rows.endedEarly();
        }
    }

    @Override
    public void remark(Remarks remarks) {
        if (table == null) {
            remarks.say(
                    "Berkas .dbf tidak ada di zip, jadi objek digambar tanpa atribut.",
                    "The zip has no .dbf file, so objects are drawn without attributes.");
        }
        if (tableTooShort) {
            remarks.say(
                    "Berkas .dbf lebih pendek daripada .shp; objek terakhir tanpa atribut.",
                    "The .dbf file is shorter than the .shp file; the last objects have no attributes.");
        }
        if (guessedLatin) {
            TextEncoding.remark(remarks);
        }
        if (layers > 1) {
            remarks.say(
                    "Zip berisi %d shapefile; yang digambar hanya \"%s\".".formatted(layers, name()),
                    "The zip holds %d shapefiles; only \"%s\" is drawn.".formatted(layers, name()));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Feature feature(ShapeRecords.Shape shape, Map<String, Object> attributes) {
        return new Feature(shape.geometry(), shape.height(), shape.unsupported(), attributes);
    }

    private String text(ZipEntry entry) throws IOException {
        return new String(zip.bytes(entry, LONGEST_SIDE_FILE), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private static RuntimeException refusal(ZipException e) {
        String message = e.getMessage();
        return message != null && message.contains("encrypt") ? Refusal.encryptedZip() : Refusal.brokenZip();
    }
}
