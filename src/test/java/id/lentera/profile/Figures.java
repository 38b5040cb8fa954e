package id.lentera.profile;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.indicators.Absence;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.indicators.Indicator.Kind;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Areas, indicators and series for tests of what is computed from them. */
public final class Figures {

    private Figures() {}

    public static Area area(String code, String name) {
        AreaCode area = new AreaCode(code);
        return new Area(1, area.level(), 1, area, null, name, "KABUPATEN", 1, true);
    }

    public static Indicator indicator(Direction direction) {
        LocalizedText name = new LocalizedText("Persentase penduduk miskin", "Poverty rate");
        return new Indicator(
                "poverty_rate", name, "percent", Kind.RATE, direction, "kemiskinan", name, null, null, null, null);
    }

    public static Observation figure(
            String code, int year, @Nullable String value, ObservationStatus status, @Nullable String note) {
        return new Observation(
                new AreaCode(code),
                code,
                "poverty_rate",
                year,
                0,
                value == null ? null : new BigDecimal(value),
                value == null ? Absence.NOT_COLLECTED : null,
                status,
                null,
                null,
                new Source("s", "BPS", "Tabel", year, null, null, null),
                note);
    }

    /** One figure a year from {@code first} on. */
    public static Series series(String name, int first, String... values) {
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            figures.add(figure("53.02", first + i, values[i], ObservationStatus.PUBLISHED, null));
        }
        return Series.of(area("53.02", name), figures);
    }
}
