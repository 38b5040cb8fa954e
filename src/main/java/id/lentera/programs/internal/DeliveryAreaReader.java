package id.lentera.programs.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/** Reads the areas of a delivery: one code, or several separated by {@code |} when only their joint figure is published. */
record DeliveryAreaReader(AreaIds areas) {

    private static final int MAX_AREAS = 500;

    /** The keys of the areas; empty when the cell was reported. */
    List<Integer> read(CsvRow row) {
        List<String> codes = Arrays.stream(row.text("area_codes").split("\\|", -1))
                .map(String::strip)
                .toList();
        if (codes.size() > MAX_AREAS || new HashSet<>(codes).size() < codes.size() || nested(codes)) {
            row.error(
                    "overlapping-areas",
                    "area_codes",
                    "Daftar wilayah terlalu panjang, atau memuat wilayah yang sama atau wilayah di dalam wilayah lain.",
                    "The list of areas is too long, repeats an area or names an area inside another one.");
            return List.of();
        }
        List<Integer> ids = new ArrayList<>();
        for (String code : codes) {
            OptionalInt id = areas.find(code);
            if (id.isEmpty()) {
                row.error(
                        "unknown-area",
                        "area_codes",
                        "Tidak ada wilayah dengan kode Kemendagri %.40s.".formatted(code),
                        "There is no area with the Kemendagri code %.40s.".formatted(code));
                return List.of();
            }
            // A former code and the code of today name the same area.
            if (!ids.contains(id.getAsInt())) {
                ids.add(id.getAsInt());
            }
        }
        return ids;
    }

    private static boolean nested(List<String> codes) {
        return codes.size() > 1
                && (codes.contains("00")
                        || codes.stream().anyMatch(one -> codes.stream().anyMatch(o -> o.startsWith(one + "."))));
    }
}
