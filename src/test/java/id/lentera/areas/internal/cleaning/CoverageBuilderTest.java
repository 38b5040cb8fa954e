package id.lentera.areas.internal.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.platform.Geometries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Squares of a tenth of a degree near Soe, about 11 km wide; one thousandth of a degree is about 110 m. */
class CoverageBuilderTest {

    private static final String WEST = "53.02.01.2001";
    private static final String EAST = "53.02.01.2002";

    private final List<OwnedPolygon> parts = new ArrayList<>();
    private final List<@Nullable String> codes = new ArrayList<>();

    @Test
    void an_overlap_goes_to_the_smaller_polygon_whole() {
        add(WEST, "POLYGON((124 -10, 124.1 -10, 124.1 -9.9, 124 -9.9, 124 -10))");
        add(EAST, "POLYGON((124.09 -10, 124.15 -10, 124.15 -9.9, 124.09 -9.9, 124.09 -10))");

        Coverage coverage = build();

        assertValid(coverage, WEST, EAST);
        assertThat(geometry(coverage, EAST).getArea()).isEqualTo(0.06 * 0.1, tiny());
        assertThat(geometry(coverage, WEST).getArea()).isEqualTo(0.09 * 0.1, tiny());
    }

    @Test
    void a_polygon_inside_another_is_not_swallowed() {
        add(WEST, "POLYGON((124 -10, 124.1 -10, 124.1 -9.9, 124 -9.9, 124 -10))");
        add(EAST, "POLYGON((124.04 -9.96, 124.06 -9.96, 124.06 -9.94, 124.04 -9.94, 124.04 -9.96))");

        Coverage coverage = build();

        assertValid(coverage, WEST, EAST);
        assertThat(((Polygon) geometry(coverage, WEST).getGeometryN(0)).getNumInteriorRing())
                .isEqualTo(1);
        assertThat(geometry(coverage, EAST).getArea()).isEqualTo(0.02 * 0.02, tiny());
    }

    @Test
    void a_narrow_gap_is_closed_and_a_wide_one_stays_open() {
        add(
                WEST,
                "POLYGON((124 -10, 124.1 -10, 124.1 -9.9, 124 -9.9, 124 -10),"
                        + "(124.02 -9.98, 124.02 -9.92, 124.0205 -9.92, 124.0205 -9.98, 124.02 -9.98),"
                        + "(124.05 -9.98, 124.05 -9.92, 124.08 -9.92, 124.08 -9.98, 124.05 -9.98))");

        Coverage coverage = build();

        assertThat(((Polygon) geometry(coverage, WEST).getGeometryN(0)).getNumInteriorRing())
                .isEqualTo(1);
        assertThat(coverage.gapsLeft()).isEqualTo(1);
    }

    @Test
    void a_sliver_between_neighbours_goes_to_the_one_with_the_longer_border() {
        add(WEST, "POLYGON((124 -10, 124.1 -10, 124.0995 -9.95, 124.1 -9.9, 124 -9.9, 124 -10))");
        add(EAST, "POLYGON((124.1 -10, 124.2 -10, 124.2 -9.9, 124.1 -9.9, 124.1 -9.96, 124.1 -10))");

        Coverage coverage = build();

        assertValid(coverage, WEST, EAST);
        assertThat(geometry(coverage, WEST).union(geometry(coverage, EAST)).getArea())
                .isEqualTo(0.02, tiny());
        assertThat(coverage.gapsLeft()).isZero();
    }

    @Test
    void parts_of_one_area_stay_together_and_parents_share_the_borders() {
        add(WEST, "POLYGON((124 -10, 124.1 -10, 124.1 -9.9, 124 -9.9, 124 -10))");
        add(EAST, "POLYGON((124.1 -10, 124.2 -10, 124.2 -9.9, 124.1 -9.9, 124.1 -10))");
        addPart(1, "POLYGON((124.5 -10, 124.6 -10, 124.6 -9.9, 124.5 -9.9, 124.5 -10))");

        Coverage coverage = build();

        assertThat(geometry(coverage, EAST).getNumGeometries()).isEqualTo(2);
        assertThat(coverage.shapes()).containsOnlyKeys(WEST, EAST, "53.02.01", "53.02", "53");
        assertThat(geometry(coverage, "53").getNumGeometries()).isEqualTo(2);
        assertThat(geometry(coverage, "53").getArea()).isEqualTo(0.03, tiny());
    }

    @Test
    void what_is_not_drawn_keeps_its_place_but_becomes_no_area() {
        add(WEST, "POLYGON((124 -10, 124.1 -10, 124.1 -9.9, 124 -9.9, 124 -10))");
        codes.add(null);
        addPart(1, "POLYGON((124.04 -9.96, 124.06 -9.96, 124.06 -9.94, 124.04 -9.94, 124.04 -9.96))");

        Coverage coverage = build();

        assertThat(geometry(coverage, WEST).getArea()).isEqualTo(0.01 - 0.0004, tiny());
    }

    @Test
    void the_label_lies_well_inside_the_largest_part() {
        add(WEST, "POLYGON((124 -10, 124.3 -10, 124.3 -9.99, 124.1 -9.99, 124.1 -9.9, 124 -9.9, 124 -10))");
        addPart(0, "POLYGON((124.5 -10, 124.51 -10, 124.51 -9.99, 124.5 -9.99, 124.5 -10))");

        Shape shape = build().shapes().get(WEST);

        assertThat(shape.label().getX()).isBetween(124.03, 124.07);
        assertThat(shape.geometry().getGeometryN(0).contains(shape.label())).isTrue();
    }

    @Test
    void the_same_polygons_always_become_the_same_points_in_the_same_order() {
        Random random = new Random(5302);
        for (int i = 0; i < 144; i++) {
            double west = 124 + 0.05 * (i % 12) - 0.003 * random.nextDouble();
            double south = -10 + 0.05 * (i / 12) - 0.003 * random.nextDouble();
            double east = west + 0.051;
            double north = south + 0.051;
            add("53.02.%02d.%04d".formatted(1 + i % 3, 2001 + i), square(west, south, east, north));
        }
        // Islets of one size, of which none is the larger.
        for (int i = 0; i < 20; i++) {
            double west = 125 + 0.02 * i;
            addPart(i % 2, square(west, -10, west + 0.01, -9.99));
        }

        Coverage first = build();

        for (int round = 0; round < 5; round++) {
            Coverage again = build();
            first.shapes()
                    .forEach((code, shape) -> assertThat(geometry(again, code).toText())
                            .isEqualTo(shape.geometry().toText()));
        }
    }

    private static String square(double west, double south, double east, double north) {
        return "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))".formatted(west, south, east, north);
    }

    @Test
    void sizes_are_square_kilometres_on_the_ellipsoid() throws ParseException {
        Geometry degree =
                new WKTReader(Geometries.FACTORY).read("POLYGON((124 -10, 125 -10, 125 -9, 124 -9, 124 -10))");

        assertThat(EllipsoidArea.squareKilometres(degree)).isEqualTo(12_144.539, Offset.offset(0.001));
    }

    @Test
    void an_interrupt_ends_the_work() {
        add(WEST, "POLYGON((124 -10, 124.1 -10, 124.1 -9.9, 124 -9.9, 124 -10))");
        Thread.currentThread().interrupt();

        assertThatThrownBy(this::build).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private void add(String code, String wkt) {
        codes.add(code);
        addPart(codes.size() - 1, wkt);
    }

    private void addPart(int owner, String wkt) {
        try {
            parts.add(new OwnedPolygon(owner, (Polygon) new WKTReader(Geometries.FACTORY).read(wkt)));
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    private Coverage build() {
        return new CoverageBuilder(parts, codes, Geometries.FACTORY, _ -> {}).build();
    }

    private static Geometry geometry(Coverage coverage, String code) {
        return coverage.shapes().get(code).geometry();
    }

    private static void assertValid(Coverage coverage, String... codes) {
        Geometry[] geometries = new Geometry[codes.length];
        for (int i = 0; i < codes.length; i++) {
            geometries[i] = geometry(coverage, codes[i]);
        }
        assertThat(CoverageValidator.isValid(geometries)).isTrue();
    }

    private static Offset<Double> tiny() {
        return Offset.offset(1e-6);
    }
}
