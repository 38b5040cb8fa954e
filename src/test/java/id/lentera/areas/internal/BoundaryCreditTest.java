package id.lentera.areas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundaryCreditTest {

    @Test
    void says_that_gadm_is_not_for_commercial_use() {
        BoundaryCredit gadm = new BoundaryCredit(
                "GADM (npm package geojson-indonesia)", "GADM 4.1, Indonesia, levels 1 to 4", "GADM");
        assertThat(gadm.line())
                .startsWith("GADM 4.1, Indonesia, levels 1 to 4: hanya untuk penggunaan nonkomersial")
                .contains("non-commercial use only");
    }

    @Test
    void names_publisher_work_and_licence_of_others() {
        assertThat(new BoundaryCredit("BIG", "Batas wilayah 2024", "CC BY 4.0").line())
                .isEqualTo("BIG, Batas wilayah 2024: CC BY 4.0");
        assertThat(new BoundaryCredit("BIG", "Batas wilayah 2024", null).line()).isEqualTo("BIG, Batas wilayah 2024");
    }
}
