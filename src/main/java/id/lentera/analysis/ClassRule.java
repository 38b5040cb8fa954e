package id.lentera.analysis;

import id.lentera.platform.LocalizedText;

/** What a reader must know beside the edges: who owns an edge, why there are fewer classes, what no class holds. */
final class ClassRule {

    private ClassRule() {}

    static LocalizedText text(Method method, int classes, int asked, int outside) {
        if (classes == 0) {
            return new LocalizedText("Tidak ada nilai untuk dikelaskan.", "There are no values to classify.");
        }
        String id = "Batas bawah termasuk, batas atas tidak; kelas terakhir memuat keduanya.";
        String en = "Lower edge included, upper edge excluded; the last class includes both.";
        if (classes > 1 && classes < asked && method == Method.STDDEV) {
            id += " %d dari %d kelas: batas di luar rentang nilai dihilangkan.".formatted(classes, asked);
            en += " %d of %d classes: edges beyond the values are left out.".formatted(classes, asked);
        } else if (classes < asked && (classes == 1 || method != Method.PRETTY)) {
            id += " %d dari %d kelas: nilai yang berbeda tidak cukup.".formatted(classes, asked);
            en += " %d of %d classes: there are too few different values.".formatted(classes, asked);
        }
        if (outside > 0) {
            id += " %d nilai berada di luar semua kelas.".formatted(outside);
            en += " %d %s outside all classes.".formatted(outside, outside == 1 ? "value lies" : "values lie");
        }
        return new LocalizedText(id, en);
    }
}
