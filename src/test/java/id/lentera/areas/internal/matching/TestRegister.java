package id.lentera.areas.internal.matching;

import id.lentera.areas.AreaLevel;
import id.lentera.areas.internal.NameKey;
import java.util.ArrayList;
import java.util.List;

/** A register and a source in a few lines, for tests of matching. */
final class TestRegister {

    private final List<RegisterArea> areas = new ArrayList<>();
    private final List<SourceArea> polygons = new ArrayList<>();

    /** A kabupaten is {@code 53.04 Belu}, a kota {@code 53.71 Kota Kupang}. */
    TestRegister area(String code, String name) {
        AreaLevel level = AreaLevel.of(code.split("\\.").length);
        String kind =
                switch (level) {
                    case PROVINCE -> "PROVINCE";
                    case REGENCY -> name.startsWith("Kota ") ? "KOTA" : "KABUPATEN";
                    case DISTRICT -> "KECAMATAN";
                    default -> code.charAt(9) == '1' ? "KELURAHAN" : "DESA";
                };
        areas.add(
                new RegisterArea(areas.size() + 1, areas.size() + 1, level, code, name, NameKey.of(name), kind, null));
        return this;
    }

    /** A polygon of the source; ids are dotted like {@code P.1.2}, each level one part longer. */
    TestRegister polygon(String id, String name, String type, String bps) {
        int level = id.split("\\.").length;
        String parent = level == 1 ? "" : id.substring(0, id.lastIndexOf('.'));
        polygons.add(new SourceArea(level, id, parent, name, type, bps));
        return this;
    }

    TestRegister polygon(String id, String name, String type) {
        return polygon(id, name, type, "NA");
    }

    Register register() {
        return new Register(areas);
    }

    Source source() {
        return new Source(polygons);
    }

    Matches match() {
        return Matches.of(register(), source());
    }
}
