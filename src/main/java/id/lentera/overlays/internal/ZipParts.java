package id.lentera.overlays.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Parts of a zip file as bounded streams. Nothing is unpacked to the disk, so a part's path can lead nowhere. */
final class ZipParts implements Closeable {

    /** Growth is only judged beyond this size: a short table of blanks compresses better than any real data. */
    private static final long FREE = 16L << 20;

    private final ZipFile zip;
    private final List<ZipEntry> entries = new ArrayList<>();

    ZipParts(Path file, int most) throws IOException {
        zip = open(file);
        if (zip.size() > most) {
            zip.close();
            throw Refusal.tooManyEntries(most);
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && !isHidden(entry.getName())) {
                entries.add(entry);
            }
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw Refusal.brokenZip();
        }
    }

    /** Names of the parts with an extension, without the extension, in the order of the file. */
    List<String> stems(String extension) {
        return entries.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(extension))
                .map(name -> name.substring(0, name.length() - extension.length()))
                .toList();
    }

    Optional<ZipEntry> find(String stem, String extension) {
        return entries.stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(stem + extension))
                .findFirst();
    }

    /** Opens a part; reading more of it than it may hold is refused. */
    InputStream open(ZipEntry entry, Budget budget) throws IOException {
        return new Bounded(zip.getInputStream(entry), entry.getCompressedSize(), budget);
    }

    /** The beginning of a small part as it is. */
    byte[] bytes(ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    /** Counts what really comes out: the sizes that a zip claims may be lies. */
    private static final class Bounded extends FilterInputStream {

        private final long compressed;
        private final Budget budget;
        private long read;

        Bounded(InputStream in, long compressed, Budget budget) {
            super(in);
            this.compressed = Math.max(1, compressed);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(Math.min(bytes, FREE));
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(long bytes) {
            read += bytes;
            budget.unpacked(bytes);
            if (read > FREE && read / compressed > budget.limits().ratio()) {
                throw Refusal.zipBomb();
            }
        }
    }
}
