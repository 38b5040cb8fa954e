package id.lentera.filters.internal;

import id.lentera.filters.Attribute;
import id.lentera.filters.Attribute.Kind;
import id.lentera.filters.Filter;
import id.lentera.platform.LocalizedText;
import java.util.List;

/** What every area has. */
public final class AreaAttributes {

    public static final List<Attribute> ALL = List.of(
            attribute(Filter.VALUE, "Nilai pada peta", "Figure on the map", Kind.FIGURE),
            attribute(Filter.NAME, "Nama wilayah", "Name of the area", Kind.TEXT),
            attribute(Filter.CODE, "Kode wilayah", "Code of the area", Kind.TEXT),
            attribute("induk", "Kode wilayah induk", "Code of the area above", Kind.TEXT),
            attribute("nama_induk", "Nama wilayah induk", "Name of the area above", Kind.TEXT),
            attribute("luas_km2", "Luas (km²)", "Land area (km²)", Kind.FIGURE),
            attribute(Filter.STATE, "Keadaan data", "State of the data", Kind.STATE),
            attribute(Names.SHAPE, "Batas wilayah", "Boundary", Kind.SHAPE));

    private AreaAttributes() {}

    private static Attribute attribute(String name, String indonesian, String english, Kind kind) {
        return new Attribute(name, new LocalizedText(indonesian, english), kind, "");
    }
}
